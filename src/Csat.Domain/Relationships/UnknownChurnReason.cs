namespace Csat.Domain;

/// <summary>A reason that the map doesn't know.</summary>
/// <param name="Reason">The reason; empty where none was recorded.</param>
/// <param name="Customers">How many customers left for it.</param>
/// <remarks>Rules REL-04 and REL-05.</remarks>
public sealed record UnknownChurnReason(string Reason, int Customers);
