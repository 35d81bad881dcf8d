namespace Csat.Domain;

/// <summary>What is done when everything comes at once.</summary>
/// <param name="Scenario">What it stands ready for.</param>
/// <param name="Department">The department that carries it out: the name of a unit.</param>
/// <param name="Lead">Who leads it.</param>
/// <param name="IsLedByHead">Whether that is the head of the department.</param>
/// <param name="Steps">What is done, in order.</param>
/// <remarks>Rule ORG-11.</remarks>
public sealed record EmergencyPlan(EmergencyScenario Scenario, string Department, string Lead, bool IsLedByHead, IReadOnlyList<string> Steps);
