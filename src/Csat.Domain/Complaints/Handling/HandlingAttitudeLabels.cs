namespace Csat.Domain;

/// <summary>The names and codes of <see cref="HandlingAttitude"/>.</summary>
public static class HandlingAttitudeLabels
{
    internal static IReadOnlyList<HandlingAttitude> All { get; } =
    [
        HandlingAttitude.Care,
        HandlingAttitude.Sympathy,
        HandlingAttitude.Understanding,
        HandlingAttitude.Action,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>action</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this HandlingAttitude value) => value switch
    {
        HandlingAttitude.Care => "care",
        HandlingAttitude.Sympathy => "sympathy",
        HandlingAttitude.Understanding => "understanding",
        HandlingAttitude.Action => "action",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this HandlingAttitude value) => value switch
    {
        HandlingAttitude.Care => new("care", "关心"),
        HandlingAttitude.Sympathy => new("sympathy", "同情"),
        HandlingAttitude.Understanding => new("understanding", "理解"),
        HandlingAttitude.Action => new("action", "行动"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
