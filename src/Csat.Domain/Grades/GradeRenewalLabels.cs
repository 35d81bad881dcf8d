namespace Csat.Domain;

/// <summary>The names of <see cref="GradeRenewal"/> in English and Chinese.</summary>
public static class GradeRenewalLabels
{
    internal static IReadOnlyList<GradeRenewal> All { get; } =
    [
        GradeRenewal.AtExpiry,
        GradeRenewal.WhenEarned,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this GradeRenewal value) => value switch
    {
        GradeRenewal.AtExpiry => new("at expiry", "到期续评"),
        GradeRenewal.WhenEarned => new("whenever earned", "达标即续"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
