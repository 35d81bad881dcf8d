namespace Csat.Domain;

/// <summary>What was done in one step of a round.</summary>
/// <param name="Step">The step's number: <see cref="PdcaSteps.All"/>.</param>
/// <param name="Finding">What came of it.</param>
/// <param name="Tool">The statistics that it rests on, such as <c>Pareto chart</c>.</param>
public sealed record PdcaEntry(int Step, string Finding, string Tool);
