namespace Csat.Domain;

/// <summary>One state that a kind of ticket passes.</summary>
/// <param name="State">The state.</param>
/// <param name="IsOptional">Whether the ticket may go past it, such as a fault that is cleared without a visit.</param>
public readonly record struct TicketStep(TicketState State, bool IsOptional = false);
