using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>Makes a survey's estimate from mean and variance: the one place for its status, interval and design effects.</summary>
internal static class SurveyEstimates
{
    /// <param name="metric">What was asked.</param>
    /// <param name="options">The caller's options.</param>
    /// <param name="n">The answers.</param>
    /// <param name="response">Who answered of those asked.</param>
    /// <param name="mean">The score.</param>
    /// <param name="variance">The variance of the score; none where there are too few answers.</param>
    /// <param name="uncorrected">The same without finite-population correction.</param>
    /// <param name="pooled">The answers as one weighted sample.</param>
    /// <param name="isComplete">Whether every part with customers has answers.</param>
    public static SurveyEstimate Of(
        ScoreMetric metric, ScoreOptions? options, long n, Response response, double mean, double? variance, double? uncorrected, WeightedMoments pooled, bool isComplete = true)
    {
        options ??= ScoreOptions.Default;
        IntervalMethod method = metric.Unit == EstimateUnit.Proportion ? IntervalMethod.Logit : IntervalMethod.Normal;
        if (options.Method is { } asked && asked != method)
        {
            Throw.Argument($"A survey's score in {metric.Unit} has no {asked} interval; legal: {method}.", nameof(options));
        }

        EstimateStatus status = n == 0 || !isComplete ? EstimateStatus.NoData
            : n < options.MinimumN || response.IsTooLow(options) ? EstimateStatus.Suppressed
            : variance is null ? EstimateStatus.Unbounded
            : variance == 0 ? EstimateStatus.NoVariation
            : EstimateStatus.Ok;
        bool reported = status is not (EstimateStatus.NoData or EstimateStatus.Suppressed);
        double? error = reported && variance is { } known ? Math.Sqrt(known) : null;
        ConfidenceInterval? interval = status == EstimateStatus.Ok ? Interval(mean, error!.Value, Normal.TwoSided(options.ConfidenceLevel), method) : null;
        return new SurveyEstimate
        {
            Estimate = new Estimate
            {
                Metric = metric.Id,
                Value = reported ? mean : null,
                N = n,
                Invalid = response.Invalid,
                Lower = interval?.Lower,
                Upper = interval?.Upper,
                StandardError = error,
                Unit = metric.Unit,
                Method = method,
                ConfidenceLevel = options.ConfidenceLevel,
                Status = status,
            },
            Population = pooled.Weight,
            UncorrectedStandardError = reported && uncorrected is { } plain ? Math.Sqrt(plain) : null,
            EffectiveN = n == 0 || !isComplete ? null : Math.Min(n, pooled.Weight / pooled.SquaredWeight * pooled.Weight),
            DesignEffects = reported && variance is { } some && n > 1 ? Effects(some, n, pooled) : null,
        };
    }

    private static DesignEffects Effects(double variance, long n, WeightedMoments pooled)
    {
        double simple = pooled.SimpleVariance;
        double left = 1 - (n / pooled.Weight);
        double? replaced = simple > 0 ? variance / simple : null;
        return new DesignEffects(left > 0 ? replaced / left : null, replaced, Math.Max(1, n * (pooled.SquaredWeight / pooled.Weight / pooled.Weight)));
    }

    private static ConfidenceInterval Interval(double mean, double error, double z, IntervalMethod method)
    {
        if (method == IntervalMethod.Normal || mean <= 0 || mean >= 1)
        {
            return new ConfidenceInterval(mean - (z * error), mean + (z * error));
        }

        // logit⁻¹(logit p ± s) = p/(p + (1 − p)·e^∓s)
        double factor = Reproducible.Exp(z * error / mean / (1 - mean));
        return new ConfidenceInterval(mean / (mean + ((1 - mean) * factor)), mean / (mean + ((1 - mean) / factor)));
    }
}
