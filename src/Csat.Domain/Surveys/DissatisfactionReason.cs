namespace Csat.Domain;

/// <summary>A reason for dissatisfaction and how many customers gave it.</summary>
/// <param name="Reason">The reason, as it was recorded.</param>
/// <param name="Customers">How many answers.</param>
/// <remarks>Rules CB-06 and SAT-02.</remarks>
public sealed record DissatisfactionReason(string Reason, int Customers);
