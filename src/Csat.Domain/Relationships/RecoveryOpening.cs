namespace Csat.Domain;

/// <summary>What came of opening a recovery case.</summary>
/// <param name="Case">The case; <see langword="null"/> when it was refused.</param>
/// <param name="Findings">Why it was refused, each with its rule; empty when it was opened.</param>
/// <remarks>Rule CB-06.</remarks>
public sealed record RecoveryOpening(RecoveryCase? Case, IReadOnlyList<Finding> Findings);
