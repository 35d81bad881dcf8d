namespace Csat.Domain;

/// <summary>The names of <see cref="EmergencyScenario"/> in English and Chinese.</summary>
public static class EmergencyScenarioLabels
{
    internal static IReadOnlyList<EmergencyScenario> All { get; } =
    [
        EmergencyScenario.InstallationBacklog,
        EmergencyScenario.MassFault,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this EmergencyScenario value) => value switch
    {
        EmergencyScenario.InstallationBacklog => new("Installation backlog", "装机积压"),
        EmergencyScenario.MassFault => new("Mass fault", "大面积故障"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
