namespace Csat.Domain;

/// <summary>The names of <see cref="VerificationWay"/> in English and Chinese.</summary>
public static class VerificationWayLabels
{
    internal static IReadOnlyList<VerificationWay> All { get; } =
    [
        VerificationWay.SecondSurvey,
        VerificationWay.Callback,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this VerificationWay value) => value switch
    {
        VerificationWay.SecondSurvey => new("Second survey", "再次调研"),
        VerificationWay.Callback => new("Callback", "回访"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
