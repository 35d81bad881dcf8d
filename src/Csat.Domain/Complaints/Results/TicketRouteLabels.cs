namespace Csat.Domain;

/// <summary>The names and codes of <see cref="TicketRoute"/>.</summary>
public static class TicketRouteLabels
{
    internal static IReadOnlyList<TicketRoute> All { get; } =
    [
        TicketRoute.SmartAgent,
        TicketRoute.Department,
        TicketRoute.Engineer,
        TicketRoute.SpecialHandling,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>special-handling</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this TicketRoute value) => value switch
    {
        TicketRoute.SmartAgent => "smart-agent",
        TicketRoute.Department => "department",
        TicketRoute.Engineer => "engineer",
        TicketRoute.SpecialHandling => "special-handling",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this TicketRoute value) => value switch
    {
        TicketRoute.SmartAgent => new("smart agent", "智能客服"),
        TicketRoute.Department => new("department", "责任部门"),
        TicketRoute.Engineer => new("dedicated engineer", "专属工程师"),
        TicketRoute.SpecialHandling => new("special handling", "特殊处理流程"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
