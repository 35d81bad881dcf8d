namespace Csat.Domain;

/// <summary>A need that was found with customers.</summary>
/// <param name="Need">The need, such as <c>wall coverage</c>.</param>
/// <param name="Face">Whether it was put into words, stands behind them or wasn't noticed yet.</param>
/// <param name="Customers">With how many customers it was found, 0 or more.</param>
/// <remarks>Rule GRD-20.</remarks>
public sealed record Demand(string Need, DemandFace Face, int Customers);
