namespace Csat.Domain;

/// <summary>What a control point measures.</summary>
/// <param name="Id">Its id among the points of a trace, such as <c>response-time</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">Whether it watches the process or the result.</param>
/// <param name="Direction">Whether a target is a least or a most.</param>
/// <param name="Unit">The unit of target and figure; empty for a plain number.</param>
/// <remarks>Rule IMP-04. The source's five are in <see cref="ControlIndicators"/>.</remarks>
public sealed record ControlIndicator(string Id, LocalizedText Name, ControlKind Kind, LimitDirection Direction, LocalizedText Unit = default);
