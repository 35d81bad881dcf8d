namespace Csat.Domain;

/// <summary>One of the eight steps of an improvement's circle.</summary>
/// <param name="Number">1 to 8.</param>
/// <param name="Stage">The stage that it belongs to.</param>
/// <param name="Name">What is done.</param>
/// <param name="Tool">The usual tools of statistics or planning for it.</param>
public sealed record PdcaStep(int Number, PdcaStage Stage, LocalizedText Name, LocalizedText Tool);
