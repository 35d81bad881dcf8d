namespace Csat.Domain;

/// <summary>The names and codes of <see cref="RegulatorClass"/>.</summary>
public static class RegulatorClassLabels
{
    internal static IReadOnlyList<RegulatorClass> All { get; } =
    [
        RegulatorClass.UserService,
        RegulatorClass.ChargingDispute,
        RegulatorClass.NetworkQuality,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>network-quality</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this RegulatorClass value) => value switch
    {
        RegulatorClass.UserService => "user-service",
        RegulatorClass.ChargingDispute => "charging-dispute",
        RegulatorClass.NetworkQuality => "network-quality",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this RegulatorClass value) => value switch
    {
        RegulatorClass.UserService => new("user service", "用户服务"),
        RegulatorClass.ChargingDispute => new("charging dispute", "收费争议"),
        RegulatorClass.NetworkQuality => new("network quality", "网络质量"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
