namespace Csat.Scoring;

/// <summary>A measure made ready: turns a person's or a team's facts into a value, its limits and what they achieve.</summary>
internal sealed class MeasurePlan(IncentiveMeasure measure, double z)
{
    private readonly AchievementLine _line = new(measure);

    public IncentiveMeasure Measure { get; } = measure;

    public double Z { get; } = z;

    public double Weight { get; } = (double)measure.Weight;

    public bool OfMeans { get; } = measure.Kind == MeasureKind.Mean;

    public bool Spreads { get; } = measure.WithoutData == MissingDataRule.SpreadWeight;

    private bool IsSample => Measure.IsSample;

    /// <summary>A person's value: the own one, shrunk where it is a sample, or the team's where there are too few cases.</summary>
    public Judgement JudgeOwn(in OwnFact own, PooledFacts team)
    {
        if (team.N == 0)
        {
            return Judgement.None;
        }

        // The team lends at most as many answers as the others gave: a person alone can't vouch for himself.
        double lent = Math.Min(team.Strength, team.N - own.N);
        return own.N == 0 || own.N < Measure.MinimumN ? JudgeStandIn(team, lent)
            : OfMeans ? JudgeMean(own, team, lent)
            : JudgeShare(own, team, lent);
    }

    /// <summary>The result of a unit that a person is linked to: its own value, as sure as its own cases make it.</summary>
    public Judgement JudgeLinked(in OwnFact linked) => linked.N == 0 ? Judgement.None
        : OfMeans ? Mean(MeasureValueSource.Linked, linked.Mean, linked.StandardError, IsSample ? linked.N : double.NaN)
        : Share(MeasureValueSource.Linked, (double)linked.Successes / linked.N, IsSample ? linked.N : double.NaN);

    /// <summary>The team's own result.</summary>
    public Judgement JudgeTeam(PooledFacts team) => team.N == 0 ? Judgement.None
        : OfMeans ? Mean(MeasureValueSource.Team, team.Value, IsSample ? team.StandardError : team.KnownError, IsSample ? team.N : double.NaN)
        : Share(MeasureValueSource.Team, team.Value, IsSample ? team.N : double.NaN);

    private Judgement JudgeStandIn(PooledFacts team, double lent) => OfMeans
        ? Mean(MeasureValueSource.Team, team.Value, lent == 0 ? double.PositiveInfinity : team.Deviation / Math.Sqrt(lent), lent)
        : Share(MeasureValueSource.Team, team.Value, lent);

    private Judgement JudgeShare(in OwnFact own, PooledFacts team, double lent) =>
        !IsSample ? Share(MeasureValueSource.Own, (double)own.Successes / own.N, double.NaN)
        : team.Strength == 0 ? Share(MeasureValueSource.Own, (double)own.Successes / own.N, own.N)
        : Share(MeasureValueSource.Shrunk, (own.Successes + (team.Strength * team.Value)) / (own.N + team.Strength), own.N + lent);

    private Judgement JudgeMean(in OwnFact own, PooledFacts team, double lent)
    {
        if (!IsSample || team.Strength == 0)
        {
            return Mean(MeasureValueSource.Own, own.Mean, own.StandardError, IsSample ? own.N : double.NaN);
        }

        double value = ((own.N * own.Mean) + (team.Strength * team.Value)) / (own.N + team.Strength);
        double answers = own.N + lent;
        return Mean(MeasureValueSource.Shrunk, value, own.StandardError * Math.Sqrt(own.N / answers), answers);
    }

    private Judgement Share(MeasureValueSource source, double value, double answers)
    {
        ConfidenceInterval limits = double.IsNaN(answers) ? new ConfidenceInterval(value, value)
            : answers == 0 ? new ConfidenceInterval(0, 1)
            : Intervals.Wilson(value * answers, answers, Z);
        return Judge(source, value, limits.Lower, limits.Upper, answers);
    }

    // Nothing is known of how sure a sample's mean is without its standard error; a complete count without one is what it is.
    private Judgement Mean(MeasureValueSource source, double value, double standardError, double answers)
    {
        double half = !double.IsNaN(standardError) ? (standardError == 0 ? 0 : Z * standardError)
            : double.IsNaN(answers) ? 0
            : double.PositiveInfinity;
        return Judge(source, value, value - half, value + half, answers);
    }

    private Judgement Judge(MeasureValueSource source, double value, double lower, double upper, double answers)
    {
        double atLower = _line.At(lower);
        double atUpper = _line.At(upper);
        return new(source, value, lower, upper, answers, _line.At(value), Math.Min(atLower, atUpper), Math.Max(atLower, atUpper));
    }
}
