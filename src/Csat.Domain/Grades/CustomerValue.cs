namespace Csat.Domain;

/// <summary>What a customer brings in a period: revenue or profit, in one currency.</summary>
/// <param name="Customer">The customer's id.</param>
/// <param name="Value">The money; negative for a loss. Never how often a service is used (rule GRD-12).</param>
public sealed record CustomerValue(string Customer, decimal Value);
