namespace Csat.Sla;

/// <summary>The policies of the sources, named and versioned.</summary>
public static class SlaPolicies
{
    /// <summary>After-sales requests: first response within 15 minutes, feedback within 24 hours, solution within 72 hours, around the clock.</summary>
    /// <remarks>
    /// Rules SLA-01, SLA-02, SLA-03, source: Telecom industry customer-satisfaction management measures. The source doesn't say
    /// which hours count; around the clock is this library's default.
    /// </remarks>
    public static SlaPolicy ManagementMeasures { get; } = new("management-measures", "1",
        [SlaTargets.Response, SlaTargets.Feedback, SlaTargets.Solution]);

    /// <summary>All presets.</summary>
    public static IReadOnlyList<SlaPolicy> All { get; } = Array.AsReadOnly<SlaPolicy>([ManagementMeasures]);
}
