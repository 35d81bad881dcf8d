namespace Csat.Scoring.Tests;

/// <summary>
/// The rules of an evaluation written down a second time, the plain way: a person, a measure at a time, pairs compared one by one, the Wilson
/// limits as the roots of their quadratic equation, achievement as a walk along a polyline.
/// </summary>
internal sealed class IncentiveModel(IncentiveScheme scheme, IReadOnlyList<StaffFacts> staff, double z)
{
    public sealed record Person(double Score, double Lower, double Upper);

    private readonly record struct Part(double Value, double Low, double High);

    /// <summary>A person's score, or nothing when a measure that weighs something has no value.</summary>
    public Person? Score(StaffFacts one)
    {
        IncentiveMeasure[] counted = [.. scheme.Measures.Where(measure => !IsSpread(one, measure))];
        decimal whole = counted.Sum(measure => measure.Weight);
        if (whole == 0)
        {
            return null;
        }

        (double score, double down, double up) = (0, 0, 0);
        foreach (IncentiveMeasure measure in counted.Where(measure => measure.Weight > 0))
        {
            if (Achieved(one, measure) is not { } part)
            {
                return null;
            }

            double weight = (double)(measure.Weight / whole);
            score += weight * part.Value;
            down += Math.Pow(weight * (part.Value - part.Low), 2);
            up += Math.Pow(weight * (part.High - part.Value), 2);
        }

        return new Person(score, score - Math.Sqrt(down), score + Math.Sqrt(up));
    }

    private bool IsSpread(StaffFacts one, IncentiveMeasure measure) => measure.WithoutData == MissingDataRule.SpreadWeight
        && (measure.Scope == MeasureScope.Team ? Team(one, measure).Sum(N) : N(Of(one, measure))) == 0;

    private Part? Achieved(StaffFacts one, IncentiveMeasure measure)
    {
        switch (measure.Scope)
        {
            case MeasureScope.Team:
                return Achieve(measure, TeamValue(one, measure));
            case MeasureScope.Linked:
                return N(Of(one, measure)) == 0 ? null : Achieve(measure, Alone(measure, Of(one, measure)!));
            default:
                double share = (double)(scheme.Mix.SingleOrDefault(mix => mix.Role == one.Role)?.IndividualShare ?? 1);
                if (Achieve(measure, OwnValue(one, measure)) is not { } own)
                {
                    return null;
                }

                Part team = Achieve(measure, TeamValue(one, measure))!.Value;
                return new Part(
                    (share * own.Value) + ((1 - share) * team.Value), (share * own.Low) + ((1 - share) * team.Low), (share * own.High) + ((1 - share) * team.High));
        }
    }

    private Part? OwnValue(StaffFacts one, IncentiveMeasure measure)
    {
        MeasureFact? own = Of(one, measure);
        MeasureFact[] team = [.. Team(one, measure).Where(fact => N(fact) > 0).Select(fact => fact!)];
        double teamN = team.Sum(N);
        if (teamN == 0)
        {
            return null;
        }

        double n = N(own);
        double m = Strength(measure, team);
        double lent = Math.Min(m, teamN - n);
        double mean = team.Sum(fact => fact.N * Value(fact)) / teamN;
        if (n == 0 || n < measure.MinimumN)
        {
            return measure.Kind == MeasureKind.Proportion ? Wilson(mean, lent)
                : lent == 0 || team.Any(fact => Error(fact) is null) ? new Part(mean, double.NegativeInfinity, double.PositiveInfinity)
                : Around(mean, Math.Sqrt(team.Sum(fact => fact.N * fact.N * Math.Pow(Error(fact)!.Value, 2)) / teamN / lent));
        }

        if (measure.Family != MeasureFamily.Satisfaction || m == 0)
        {
            return Alone(measure, own!);
        }

        double weight = n / (n + m);
        double shrunk = (weight * Value(own!)) + ((1 - weight) * mean);
        return measure.Kind == MeasureKind.Proportion ? Wilson(shrunk, n + lent)
            : Error(own!) is not { } error ? new Part(shrunk, double.NegativeInfinity, double.PositiveInfinity)
            : Around(shrunk, error * Math.Sqrt(n) / Math.Sqrt(n + lent));
    }

    private Part? TeamValue(StaffFacts one, IncentiveMeasure measure)
    {
        MeasureFact[] team = [.. Team(one, measure).Where(fact => N(fact) > 0).Select(fact => fact!)];
        double n = team.Sum(N);
        if (n == 0)
        {
            return null;
        }

        double mean = team.Sum(fact => fact.N * Value(fact)) / n;
        bool isSample = measure.Family == MeasureFamily.Satisfaction;
        return measure.Kind == MeasureKind.Proportion ? (isSample ? Wilson(mean, n) : new Part(mean, mean, mean))
            : isSample && team.Any(fact => Error(fact) is null) ? new Part(mean, double.NegativeInfinity, double.PositiveInfinity)
            : Around(mean, Math.Sqrt(team.Sum(fact => Math.Pow(fact.N * (Error(fact) ?? 0), 2))) / n);
    }

    private Part Alone(IncentiveMeasure measure, MeasureFact fact)
    {
        double value = Value(fact);
        bool isSample = measure.Family == MeasureFamily.Satisfaction;
        return measure.Kind == MeasureKind.Proportion ? (isSample ? Wilson(value, fact.N) : new Part(value, value, value))
            : Error(fact) is { } error ? Around(value, error)
            : isSample ? new Part(value, double.NegativeInfinity, double.PositiveInfinity)
            : new Part(value, value, value);
    }

    private double Strength(IncentiveMeasure measure, MeasureFact[] team)
    {
        if (scheme.Shrinkage == ShrinkageMethod.Fixed || measure.Family != MeasureFamily.Satisfaction || measure.Kind == MeasureKind.Mean)
        {
            return scheme.ShrinkageStrength;
        }

        EmpiricalBayes bayes = EmpiricalBayes.Shrink([.. team.Select(fact => ((ProportionFact)fact).Successes)], [.. team.Select(fact => fact.N)]);
        return bayes.Status != EstimateStatus.Ok ? scheme.ShrinkageStrength : Math.Min(1e6, bayes.PriorStrength ?? 1e6);
    }

    private IEnumerable<MeasureFact?> Team(StaffFacts one, IncentiveMeasure measure) => staff.Where(other => other.Team == one.Team).Select(other => Of(other, measure));

    private static MeasureFact? Of(StaffFacts one, IncentiveMeasure measure) => one.Facts.SingleOrDefault(fact => fact.Code == measure.Code);

    private static double N(MeasureFact? fact) => fact?.N ?? 0;

    private static double Value(MeasureFact fact) => fact is MeanFact mean ? mean.Value : (double)((ProportionFact)fact).Successes / fact.N;

    private static double? Error(MeasureFact fact) => (fact as MeanFact)?.StandardError;

    private Part Around(double mean, double error) => new(mean, mean - (z * error), mean + (z * error));

    // The shares q with (p − q)² = z²·q(1 − q)/n.
    private Part Wilson(double p, double n)
    {
        if (n == 0)
        {
            return new Part(p, 0, 1);
        }

        double a = n + (z * z);
        double b = -((2 * n * p) + (z * z));
        double c = n * p * p;
        double root = Math.Sqrt(Math.Max(0, (b * b) - (4 * a * c)));
        return new Part(p, (-b - root) / (2 * a), (-b + root) / (2 * a));
    }

    private static Part? Achieve(IncentiveMeasure measure, Part? value)
    {
        if (value is not { } part)
        {
            return null;
        }

        double[] ends = [Achievement(measure, part.Low), Achievement(measure, part.High)];
        return new Part(Achievement(measure, part.Value), ends.Min(), ends.Max());
    }

    private static double Achievement(IncentiveMeasure measure, double value)
    {
        (double X, double Y)[] line = [(measure.Threshold, measure.Floor), (measure.Target, 100), (measure.Stretch, measure.Cap)];
        if (measure.Direction == MeasureDirection.LowerIsBetter)
        {
            Array.Reverse(line);
        }

        if (value <= line[0].X)
        {
            return line[0].Y;
        }

        for (int i = 1; i < line.Length; i++)
        {
            if (value <= line[i].X)
            {
                double share = (value - line[i - 1].X) / (line[i].X - line[i - 1].X);
                return ((1 - share) * line[i - 1].Y) + (share * line[i].Y);
            }
        }

        return line[line.Length - 1].Y;
    }
}
