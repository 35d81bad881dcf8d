namespace Csat.Domain;

/// <summary>One customer's place in the pyramid.</summary>
/// <param name="Customer">The customer's id.</param>
/// <param name="Value">What the customer brings.</param>
/// <param name="Rank">The place, 1 for the most; customers who bring the same share it.</param>
/// <param name="Sharing">How many customers share the place, this one included.</param>
/// <param name="Level">The level.</param>
public sealed record PyramidRow(string Customer, decimal Value, int Rank, int Sharing, PyramidLevel Level);
