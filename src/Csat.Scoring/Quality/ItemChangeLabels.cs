using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The names of <see cref="ItemChange"/>.</summary>
public static class ItemChangeLabels
{
    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ItemChange value) => value switch
    {
        ItemChange.BecameRight => new("became right", "由错变对"),
        ItemChange.BecameWrong => new("became wrong", "由对变错"),
        ItemChange.StillWrong => new("wrong in another way", "仍然错误"),
        ItemChange.StillRight => new("still right", "仍然正确"),
        _ => throw Throw.OutOfRange(nameof(value), value, "a declared value of " + nameof(ItemChange)),
    };
}
