using static Csat.Domain.ServiceQualityDimension;

namespace Csat.Domain;

/// <summary>Statements on service quality, ready to ask.</summary>
public static class ServqualItems
{
    /// <summary>Two statements for each of the five dimensions.</summary>
    /// <remarks>Rule SUR-04 gives the dimensions; the statements are this library's default.</remarks>
    public static IReadOnlyList<ServqualItem> Standard { get; } = Array.AsReadOnly<ServqualItem>(
    [
        new("reliability-1", Reliability, new("What was promised is done in the time promised.", "承诺的事在承诺的时间内办好。")),
        new("reliability-2", Reliability, new("Work is right the first time.", "一次就把事情办对。")),
        new("tangibles-1", Tangibles, new("Halls and equipment are clean and up to date.", "营业厅与设备整洁、新式。")),
        new("tangibles-2", Tangibles, new("Bills and papers are easy to read.", "账单和单据清楚易读。")),
        new("responsiveness-1", Responsiveness, new("Staff say when something will be done.", "工作人员会说明何时办理。")),
        new("responsiveness-2", Responsiveness, new("Help comes quickly when it is asked for.", "求助时很快得到帮助。")),
        new("empathy-1", Empathy, new("Staff understand what I need.", "工作人员了解我的需要。")),
        new("empathy-2", Empathy, new("Service hours suit me.", "服务时间方便我。")),
        new("assurance-1", Assurance, new("Staff know their trade.", "工作人员业务熟练。")),
        new("assurance-2", Assurance, new("I feel safe in dealing with the company.", "与该企业打交道让我放心。")),
    ]);
}
