using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="OrderRating"/> in English and Chinese.</summary>
public static class OrderRatingLabels
{
    internal static IReadOnlyList<OrderRating> All { get; } =
        [OrderRating.Dissatisfied, OrderRating.Neutral, OrderRating.Satisfied, OrderRating.VerySatisfied];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this OrderRating value) => value switch
    {
        OrderRating.Dissatisfied => new("dissatisfied", "不满意"),
        OrderRating.Neutral => new("neutral", "一般"),
        OrderRating.Satisfied => new("satisfied", "满意"),
        OrderRating.VerySatisfied => new("very satisfied", "非常满意"),
        _ => throw Throw.OutOfRange(nameof(value), value, string.Join(", ", All)),
    };
}
