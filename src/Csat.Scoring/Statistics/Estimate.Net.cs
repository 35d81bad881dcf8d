namespace Csat.Scoring;

public sealed partial record Estimate
{
    /// <summary>The estimate of a net score from its three counts, in points.</summary>
    internal static Estimate OfNet(long detractors, long passives, long promoters, ScoreOptions options, string metric)
    {
        long n = detractors + passives + promoters;
        Estimate estimate = Start(
            metric, n, EstimateUnit.NpsPoints, IntervalMethod.AdjustedWald, options,
            detractors == n || passives == n || promoters == n ? EstimateStatus.NoVariation : EstimateStatus.Ok);
        if (!estimate.IsReported)
        {
            return estimate;
        }

        Moments moments = Moments.Of([-100, 0, 100], [detractors, passives, promoters]);
        ConfidenceInterval interval = Intervals.AdjustedWald(detractors, passives, promoters, options.ConfidenceLevel);
        return estimate with
        {
            Value = moments.Mean,
            Lower = interval.Lower,
            Upper = interval.Upper,
            StandardError = Math.Sqrt(moments.SumOfSquares / moments.N / moments.N),
        };
    }
}
