using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>A number that says how sure it is: value, sample size, interval, standard error, unit, method and status.</summary>
/// <remarks>
/// Nothing is rounded. Where <see cref="Status"/> says that there is no value or no interval, the properties are
/// <see langword="null"/>; they are never 0 in its place and never NaN.
/// </remarks>
public sealed partial record Estimate
{
    /// <summary>The metric's id, such as <c>top-box-2</c>.</summary>
    public required string Metric { get; init; }

    /// <summary>The value in <see cref="Unit"/>; <see langword="null"/> without data and when suppressed.</summary>
    public double? Value { get; init; }

    /// <summary>How many answers the metric counts; for an event rate the number of events.</summary>
    public required long N { get; init; }

    /// <summary>How many answers of the tally name no level of its scale. They are in no figure; many of them make every figure doubtful.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long Invalid { get; init; }

    /// <summary>The interval's lower limit in <see cref="Unit"/>, raw; <see langword="null"/> where there is no interval.</summary>
    public double? Lower { get; init; }

    /// <summary>The interval's upper limit in <see cref="Unit"/>, raw; <see langword="null"/> where there is no interval.</summary>
    public double? Upper { get; init; }

    /// <summary>The value's standard error in <see cref="Unit"/>; <see langword="null"/> where it isn't defined.</summary>
    public double? StandardError { get; init; }

    /// <summary>What the numbers are.</summary>
    public required EstimateUnit Unit { get; init; }

    /// <summary>Per how many of the population an event rate is; <see langword="null"/> for all else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Per { get; init; }

    /// <summary>Among how many customers, lines or days the events of a rate were counted; <see langword="null"/> for all else, and when suppressed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Exposure { get; init; }

    /// <summary>How many resamples the interval was computed from; <see langword="null"/> for all methods but the bootstrap.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Resamples { get; init; }

    /// <summary>The seed of the resamples: the same gives the same digits again; <see langword="null"/> for all methods but the bootstrap.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Seed { get; init; }

    /// <summary>How the interval was computed.</summary>
    public required IntervalMethod Method { get; init; }

    /// <summary>The interval's two-sided confidence level.</summary>
    public required double ConfidenceLevel { get; init; }

    /// <summary>Whether there is a value, and if not, why.</summary>
    public required EstimateStatus Status { get; init; }

    /// <summary>Lower and upper limit together; <see langword="null"/> where there is no interval.</summary>
    [JsonIgnore]
    public ConfidenceInterval? Interval => Lower is { } lower && Upper is { } upper ? new ConfidenceInterval(lower, upper) : null;

    /// <summary>The estimate without its figures; where there are none, there is still no data.</summary>
    internal Estimate Withheld() => Status == EstimateStatus.NoData
        ? this
        : this with { Value = null, Lower = null, Upper = null, StandardError = null, Status = EstimateStatus.Suppressed };

    private bool IsReported => Status is not (EstimateStatus.NoData or EstimateStatus.Suppressed);

    /// <summary>What every estimate says before it has a value: what it is, and whether there will be a value.</summary>
    private static Estimate Start(
        string metric, long n, EstimateUnit unit, IntervalMethod method, ScoreOptions options, EstimateStatus withEnoughAnswers) =>
        new()
        {
            Metric = metric,
            N = n,
            Unit = unit,
            Method = method,
            ConfidenceLevel = options.ConfidenceLevel,
            Status = n == 0 ? EstimateStatus.NoData : n < options.MinimumN ? EstimateStatus.Suppressed : withEnoughAnswers,
        };
}
