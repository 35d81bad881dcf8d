namespace Csat.Domain;

/// <summary>Maps of churn reasons, ready to use or to take as a pattern.</summary>
public static class ChurnReasonMaps
{
    /// <summary>Reasons that telecom operators usually record, in Chinese and English.</summary>
    /// <remarks>Rules REL-04 and REL-05 give types and causes; which reason is which is this library's default.</remarks>
    public static ChurnReasonMap Telecom { get; } = new("telecom", "1",
    [
        new("搬迁", new(ChurnType.Natural, ChurnCause.Outside)), new("moved", new(ChurnType.Natural, ChurnCause.Outside)),
        new("身故", new(ChurnType.Natural, ChurnCause.Outside)), new("deceased", new(ChurnType.Natural, ChurnCause.Outside)),
        new("企业注销", new(ChurnType.Natural, ChurnCause.Outside)), new("firm closed", new(ChurnType.Natural, ChurnCause.Outside)),
        new("欠费", new(ChurnType.Malicious, ChurnCause.Outside)), new("unpaid", new(ChurnType.Malicious, ChurnCause.Outside)),
        new("欺诈", new(ChurnType.Malicious, ChurnCause.Outside)), new("fraud", new(ChurnType.Malicious, ChurnCause.Outside)),
        new("竞争对手资费更低", new(ChurnType.Competitive, ChurnCause.Value)), new("cheaper elsewhere", new(ChurnType.Competitive, ChurnCause.Value)),
        new("携号转网", new(ChurnType.Competitive, ChurnCause.Value)), new("number ported", new(ChurnType.Competitive, ChurnCause.Value)),
        new("网络质量差", new(ChurnType.Fault, ChurnCause.Value)), new("poor network", new(ChurnType.Fault, ChurnCause.Value)),
        new("账单差错", new(ChurnType.Fault, ChurnCause.System)), new("billing error", new(ChurnType.Fault, ChurnCause.System)),
        new("流程繁琐", new(ChurnType.Fault, ChurnCause.System)), new("tedious process", new(ChurnType.Fault, ChurnCause.System)),
        new("服务态度差", new(ChurnType.Fault, ChurnCause.Employee)), new("bad attitude", new(ChurnType.Fault, ChurnCause.Employee)),
    ]);

    /// <summary>All presets.</summary>
    public static IReadOnlyList<ChurnReasonMap> All { get; } = Array.AsReadOnly<ChurnReasonMap>([Telecom]);
}
