namespace Csat.Domain;

/// <summary>The names of <see cref="ControlStatus"/> in English and Chinese.</summary>
public static class ControlStatusLabels
{
    internal static IReadOnlyList<ControlStatus> All { get; } =
    [
        ControlStatus.NotMeasured,
        ControlStatus.Met,
        ControlStatus.Missed,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ControlStatus value) => value switch
    {
        ControlStatus.NotMeasured => new("Not measured", "未测量"),
        ControlStatus.Met => new("Met", "达标"),
        ControlStatus.Missed => new("Missed", "未达标"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
