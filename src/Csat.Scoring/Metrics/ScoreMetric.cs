using Csat.Domain;

namespace Csat.Scoring;

/// <summary>A named scoring policy: what each level of a scale scores, and which levels stay outside. Presets: <see cref="Metrics"/>.</summary>
/// <remarks>
/// <para>
/// The value is Σ sᵢcᵢ / n over the levels inside, with sᵢ the level's score, cᵢ its count and n = Σ cᵢ. The variance of one answer is
/// Σ cᵢ(sᵢ − value)² over <see cref="Divisor"/>; the standard error is √(variance / n).
/// </para>
/// <para>
/// Three forms, each with its unit, divisor and interval: <see cref="Proportion"/> scores 0 or 1, <see cref="Net"/> −1, 0 or 1,
/// <see cref="Mean"/> any number. A metric refuses scales that it isn't defined for. Immutable and thread-safe as long as the functions
/// that it was given are pure.
/// </para>
/// </remarks>
public sealed partial class ScoreMetric
{
    private readonly Func<RatingScale, int, double?> _score;
    private readonly Func<RatingScale, string?>? _needs;

    private ScoreMetric(
        string id,
        LocalizedText name,
        EstimateUnit unit,
        VarianceDivisor divisor,
        IReadOnlyList<IntervalMethod> methods,
        Func<RatingScale, int, double?> score,
        Func<RatingScale, string?>? needs,
        IReadOnlyList<RuleId>? rules)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            Throw.Argument($"Got '{id}'; legal: a stable id such as top-box-2.", nameof(id));
        }

        Id = id;
        Name = name;
        Unit = unit;
        Divisor = divisor;
        Methods = methods;
        RuleIds = rules is null ? Array.AsReadOnly<RuleId>([]) : Array.AsReadOnly<RuleId>([.. rules]);
        _score = score;
        _needs = needs;
    }

    /// <summary>The stable name that estimates carry, such as <c>top-box-2</c>.</summary>
    public string Id { get; }

    /// <summary>The name to show.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the score is.</summary>
    public EstimateUnit Unit { get; }

    /// <summary>By what the variance is divided.</summary>
    public VarianceDivisor Divisor { get; }

    /// <summary>The interval methods that the metric has; the first is its default.</summary>
    public IReadOnlyList<IntervalMethod> Methods { get; }

    /// <summary>The interval method that is used unless <see cref="ScoreOptions.Method"/> names another.</summary>
    public IntervalMethod DefaultMethod => Methods[0];

    /// <summary>The management rules that the metric carries out; empty where it has none.</summary>
    public IReadOnlyList<RuleId> RuleIds { get; }

    /// <summary>Whether the metric is defined for a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>Whether <see cref="ScoresOn"/> accepts it.</returns>
    public bool IsDefinedFor(RatingScale scale) => _needs?.Invoke(Throw.IfNull(scale)) is null;

    /// <summary>What each level of a scale scores.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>One score a level in the scale's order; <see langword="null"/> for levels outside the denominator.</returns>
    /// <exception cref="ScaleMismatchException">The metric isn't defined for the scale, or no level of it is inside.</exception>
    public IReadOnlyList<double?> ScoresOn(RatingScale scale) => Array.AsReadOnly(Resolve(scale, nameof(scale)));

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    internal double?[] Resolve(RatingScale scale, string parameter)
    {
        Throw.IfNull(scale);
        if (_needs?.Invoke(scale) is { } needs)
        {
            throw new ScaleMismatchException($"Metric {Id} needs {needs}; got scale {scale.Id} ({scale.Kind}, {scale.Levels.Count} levels).", parameter, scale);
        }

        double?[] scores = new double?[scale.Levels.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = _score(scale, i);
        }

        return Array.Exists(scores, score => score is not null)
            ? scores
            : throw new ScaleMismatchException($"Metric {Id} needs a scale with a level that it counts; scale {scale.Id} has none.", parameter, scale);
    }
}
