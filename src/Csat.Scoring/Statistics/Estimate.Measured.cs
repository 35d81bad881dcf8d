namespace Csat.Scoring;

public sealed partial record Estimate
{
    /// <summary>The estimate of a mean that somebody else computed, with the standard error given or none.</summary>
    internal static Estimate OfMeasured(double mean, long n, double? standardError, ScoreOptions options, string metric)
    {
        Estimate estimate = Start(
            metric, n, EstimateUnit.Measured, IntervalMethod.Normal, options,
            standardError is null ? EstimateStatus.Unbounded : standardError == 0 ? EstimateStatus.NoVariation : EstimateStatus.Ok);
        if (!estimate.IsReported)
        {
            return estimate;
        }

        double? half = standardError is { } error and > 0 ? Numerics.Normal.TwoSided(options.ConfidenceLevel) * error : null;
        return estimate with { Value = mean, Lower = mean - half, Upper = mean + half, StandardError = standardError };
    }
}
