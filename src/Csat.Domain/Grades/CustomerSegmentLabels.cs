namespace Csat.Domain;

/// <summary>The names of <see cref="CustomerSegment"/> in English and Chinese.</summary>
public static class CustomerSegmentLabels
{
    internal static IReadOnlyList<CustomerSegment> All { get; } =
    [
        CustomerSegment.Enterprise,
        CustomerSegment.Family,
        CustomerSegment.Individual,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this CustomerSegment value) => value switch
    {
        CustomerSegment.Enterprise => new("Government and enterprise", "政企"),
        CustomerSegment.Family => new("Family", "家庭"),
        CustomerSegment.Individual => new("Individual", "个人"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
