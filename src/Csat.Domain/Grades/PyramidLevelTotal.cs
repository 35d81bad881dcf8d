namespace Csat.Domain;

/// <summary>What a level of the pyramid holds.</summary>
/// <param name="Level">The level.</param>
/// <param name="Customers">How many customers.</param>
/// <param name="Value">What they bring together.</param>
public sealed record PyramidLevelTotal(PyramidLevel Level, int Customers, decimal Value);
