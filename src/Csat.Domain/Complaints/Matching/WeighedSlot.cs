namespace Csat.Domain.Complaints;

/// <summary>The number of a code, and what is added to its score.</summary>
internal readonly record struct WeighedSlot(int Slot, int Units);
