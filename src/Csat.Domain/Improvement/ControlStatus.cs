namespace Csat.Domain;

/// <summary>A control point's measured figure against its target.</summary>
public enum ControlStatus
{
    /// <summary>There is no figure: neither met nor missed.</summary>
    NotMeasured = 0,

    /// <summary>The target is met.</summary>
    Met = 1,

    /// <summary>The target is missed.</summary>
    Missed = 2,
}
