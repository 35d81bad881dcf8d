namespace Csat.Scoring;

public sealed partial record Estimate
{
    /// <summary>The estimate of a net score from its three counts, in points.</summary>
    internal static Estimate OfNet(long detractors, long passives, long promoters, ScoreOptions options, string metric)
    {
        long n = detractors + passives + promoters;
        IntervalMethod method = IntervalMethods.Net.Choose(options, metric);
        bool alike = detractors == n || passives == n || promoters == n;
        Estimate estimate = Start(
            metric, n, EstimateUnit.NpsPoints, method, options,
            n == 1 && method == IntervalMethod.StudentT ? EstimateStatus.Unbounded : alike ? EstimateStatus.NoVariation : EstimateStatus.Ok);
        if (!estimate.IsReported)
        {
            return estimate;
        }

        Moments moments = Moments.Of([-100, 0, 100], [detractors, passives, promoters]);
        ConfidenceInterval? interval = method switch
        {
            IntervalMethod.TangoScore => Intervals.TangoScore(detractors, passives, promoters, options.ConfidenceLevel),
            IntervalMethod.StudentT => alike ? null : moments.StudentT(options.ConfidenceLevel),
            _ => Intervals.AdjustedWald(detractors, passives, promoters, options.ConfidenceLevel),
        };
        return estimate with
        {
            Value = moments.Mean,
            Lower = interval?.Lower,
            Upper = interval?.Upper,
            StandardError = Math.Sqrt(moments.SumOfSquares / moments.N / moments.N),
        };
    }
}
