namespace Csat.Scoring.Tests;

/// <summary>
/// The rules of an evaluation written down a second time, the plain way: pairs compared one by one, the Wilson limits as the roots of
/// their quadratic equation, achievement as a walk along a polyline.
/// </summary>
internal static class IncentiveModel
{
    public sealed record Person(string Id, double Score, double Lower, double Upper);

    /// <summary>Everybody's score by id, or nothing when a measure that weighs something has no case at all.</summary>
    public static Dictionary<string, Person>? Evaluate(IncentiveScheme scheme, IReadOnlyList<StaffFacts> staff, double z)
    {
        var people = new Dictionary<string, Person>();
        foreach (StaffFacts one in staff)
        {
            double score = 0;
            double down = 0;
            double up = 0;
            foreach (IncentiveMeasure measure in scheme.Measures.Where(measure => measure.Weight > 0))
            {
                (double X, double N) team = (staff.Sum(s => Count(s, measure).X), staff.Sum(s => Count(s, measure).N));
                if (team.N == 0)
                {
                    return null;
                }

                (double x, double n) = Count(one, measure);
                (double value, (double Low, double High) limits) = Value(scheme, measure, x, n, team.X, team.N, z);
                double weight = (double)measure.Weight;
                double achieved = Achievement(measure, value);
                double[] ends = [Achievement(measure, limits.Low), Achievement(measure, limits.High)];
                score += weight * achieved;
                down += Math.Pow(weight * (achieved - ends.Min()), 2);
                up += Math.Pow(weight * (ends.Max() - achieved), 2);
            }

            people.Add(one.StaffId, new Person(one.StaffId, score, score - Math.Sqrt(down), score + Math.Sqrt(up)));
        }

        return people;
    }

    public static (double X, double N) Count(StaffFacts one, IncentiveMeasure measure) =>
        one.Facts.OfType<ProportionFact>().SingleOrDefault(fact => fact.Code == measure.Code) is { } fact ? (fact.Successes, fact.N) : (0, 0);

    private static (double Value, (double Low, double High) Limits) Value(
        IncentiveScheme scheme, IncentiveMeasure measure, double x, double n, double teamX, double teamN, double z)
    {
        double m = scheme.ShrinkageStrength;
        double mean = teamX / teamN;
        double others = teamN - n;
        double lent = others < m ? others : m;
        if (n == 0 || n < measure.MinimumN)
        {
            return (mean, Wilson(mean, lent, z));
        }

        if (measure.Family != MeasureFamily.Satisfaction)
        {
            return (x / n, (x / n, x / n));
        }

        double own = n / (n + m);
        double shrunk = (own * (x / n)) + ((1 - own) * mean);
        return (shrunk, Wilson(shrunk, n + lent, z));
    }

    // The shares q with (p − q)² = z²·q(1 − q)/n.
    private static (double Low, double High) Wilson(double p, double n, double z)
    {
        if (n == 0)
        {
            return (0, 1);
        }

        double a = n + (z * z);
        double b = -((2 * n * p) + (z * z));
        double c = n * p * p;
        double root = Math.Sqrt(Math.Max(0, (b * b) - (4 * a * c)));
        return ((-b - root) / (2 * a), (-b + root) / (2 * a));
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
