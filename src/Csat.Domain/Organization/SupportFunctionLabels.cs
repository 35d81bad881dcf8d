namespace Csat.Domain;

/// <summary>The names of <see cref="SupportFunction"/> in English and Chinese.</summary>
public static class SupportFunctionLabels
{
    internal static IReadOnlyList<SupportFunction> All { get; } =
    [
        SupportFunction.Marketing,
        SupportFunction.Operations,
        SupportFunction.CustomerService,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this SupportFunction value) => value switch
    {
        SupportFunction.Marketing => new("Marketing", "市场"),
        SupportFunction.Operations => new("Operations", "运维"),
        SupportFunction.CustomerService => new("Customer service", "客服"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
