namespace Csat.Scoring;

public sealed partial record Estimate
{
    /// <summary>The estimate of a mean of level scores; levels without a score stay outside.</summary>
    internal static Estimate OfMean(ReadOnlySpan<double?> scores, ReadOnlySpan<long> counts, ScoreOptions options, ScoreMetric metric)
    {
        long n = 0;
        Span<double> inside = stackalloc double[scores.Length];
        Span<double> weights = stackalloc double[scores.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            bool counted = scores[i] is not null;
            n += counted ? counts[i] : 0;
            inside[i] = scores[i] ?? 0;
            weights[i] = counted ? counts[i] : 0;
        }

        Moments moments = n == 0 ? default : Moments.Of(inside, weights);
        Estimate estimate = Start(
            metric.Id, n, metric.Unit, IntervalMethods.Mean.Choose(options, metric.Id), options,
            n == 1 ? EstimateStatus.Unbounded : moments.SumOfSquares == 0 ? EstimateStatus.NoVariation : EstimateStatus.Ok);
        if (!estimate.IsReported)
        {
            return estimate;
        }

        ConfidenceInterval? interval = estimate.Status == EstimateStatus.Ok ? moments.StudentT(options.ConfidenceLevel) : null;
        return estimate with
        {
            Value = moments.Mean,
            Lower = interval?.Lower,
            Upper = interval?.Upper,
            StandardError = n == 1 ? null : moments.StandardError,
        };
    }
}
