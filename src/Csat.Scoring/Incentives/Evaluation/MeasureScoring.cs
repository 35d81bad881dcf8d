using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>From a person's count to a measure's points: chooses the value, its interval and its achievement.</summary>
internal sealed class MeasureScoring(IncentiveScheme scheme)
{
    private readonly double _z = Normal.TwoSided(scheme.ConfidenceLevel);
    private readonly ScoreOptions _options = new() { ConfidenceLevel = scheme.ConfidenceLevel };

    public MeasureScore Score(IncentiveMeasure measure, ProportionFact? own, ProportionFact team)
    {
        long n = own?.N ?? 0;
        var score = new MeasureScore
        {
            Measure = measure,
            Fact = own,
            Team = team,
            Observed = Estimate.OfProportion(own?.Successes ?? 0, n, _options, measure.Code),
            ValueSource = MeasureValueSource.None,
        };

        // The team lends at most as many answers as the others gave: a person alone can't vouch for himself.
        double lent = Math.Min(scheme.ShrinkageStrength, team.N - n);
        return team.N == 0 ? score
            : n == 0 || n < measure.MinimumN ? Judge(score, MeasureValueSource.Team, team.Share, lent)
            : !measure.IsSample ? Judge(score, MeasureValueSource.Own, own!.Share, null)
            : scheme.ShrinkageStrength == 0 ? Judge(score, MeasureValueSource.Own, own!.Share, n)
            : Judge(score, MeasureValueSource.Shrunk, Shrunk(own!, team.Share), n + lent);
    }

    private double Shrunk(ProportionFact own, double mean) =>
        (own.Successes + (scheme.ShrinkageStrength * mean)) / (own.N + scheme.ShrinkageStrength);

    private MeasureScore Judge(MeasureScore score, MeasureValueSource source, double value, double? effectiveN)
    {
        ConfidenceInterval interval = effectiveN switch
        {
            null => new ConfidenceInterval(value, value),
            0 => new ConfidenceInterval(0, 1),
            { } count => Intervals.Wilson(value * count, count, _z),
        };
        double atLower = score.Measure.Achievement(interval.Lower);
        double atUpper = score.Measure.Achievement(interval.Upper);
        double achievement = score.Measure.Achievement(value);
        return score with
        {
            UsedValue = value,
            ValueSource = source,
            UsedInterval = interval,
            EffectiveN = effectiveN,
            Achievement = achievement,
            AchievementInterval = new ConfidenceInterval(Math.Min(atLower, atUpper), Math.Max(atLower, atUpper)),
            Points = (double)score.Weight * achievement,
        };
    }
}
