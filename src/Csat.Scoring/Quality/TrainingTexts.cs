using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Checks the texts that a baseline learns from.</summary>
internal static class TrainingTexts
{
    public static LabelledText[] Checked(IEnumerable<LabelledText> texts, string parameter)
    {
        LabelledText[] all = [.. Throw.IfNull(texts, parameter)];
        if (all.Length == 0)
        {
            Throw.Argument("Got no texts; legal: at least one to learn from.", parameter);
        }

        var findings = new List<Finding>();
        for (int i = 0; i < all.Length; i++)
        {
            if (Fault(all[i]) is { } fault)
            {
                findings.Add(new($"{parameter}[{i.ToString(CultureInfo.InvariantCulture)}]", fault));
            }
        }

        return findings.Count == 0 ? all : throw new FindingsException("Labelled texts", findings.AsReadOnly(), parameter);
    }

    private static LocalizedText? Fault(LabelledText? text) =>
        text is null ? new("the text is missing; legal: a labelled text", "该条目缺失；须为一条带标签的文本")
        : text.Codes.Any(string.IsNullOrWhiteSpace) ? new("a code is blank; legal: codes, or an empty list", "代码为空；须为代码列表，可以为空")
        : null;
}
