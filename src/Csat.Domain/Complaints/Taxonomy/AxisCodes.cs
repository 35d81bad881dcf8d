namespace Csat.Domain.Complaints;

/// <summary>The codes of each axis, numbered through, so that scores of all axes lie in one row.</summary>
internal static class AxisCodes
{
    private static readonly IReadOnlyList<string>[] Codes =
    [
        [.. ComplaintIntentLabels.All.Select(value => value.Code())],
        [.. ComplaintCauseLabels.All.Select(value => value.Code())],
        [.. ClaimedLevelLabels.All.Select(value => value.Code())],
        [.. ComplaintSeverityLabels.All.Select(value => value.Code())],
        [.. EscalationRiskLabels.All.Select(value => value.Code())],
    ];

    private static readonly int[] Firsts = [.. Codes.Select((_, axis) => Codes.Take(axis).Sum(codes => codes.Count))];

    /// <summary>How many codes all axes have together.</summary>
    public static int Count { get; } = Codes.Sum(codes => codes.Count);

    /// <summary>The number, behind all codes, of what speaks against there being any cause.</summary>
    public static int NoCause => Count;

    /// <summary>The number of a code that weighed words speak for; −1 where the axis has none such.</summary>
    public static int CueSlot(ComplaintAxis axis, string code) => axis == ComplaintAxis.Cause && code == ComplaintCues.NoCause ? NoCause : Slot(axis, code);

    /// <summary>The codes of an axis.</summary>
    public static IReadOnlyList<string> Of(ComplaintAxis axis) => Codes[(int)axis];

    /// <summary>The number of an axis's first code.</summary>
    public static int First(ComplaintAxis axis) => Firsts[(int)axis];

    /// <summary>The number of a code; −1 where the axis has none such.</summary>
    public static int Slot(ComplaintAxis axis, string code)
    {
        IReadOnlyList<string> codes = Of(axis);
        for (int i = 0; i < codes.Count; i++)
        {
            if (codes[i] == code)
            {
                return Firsts[(int)axis] + i;
            }
        }

        return -1;
    }

    /// <summary>The name of a code for a reader.</summary>
    public static LocalizedText Label(ComplaintAxis axis, string code)
    {
        int index = Slot(axis, code) - First(axis);
        return axis switch
        {
            _ when index < 0 => new(code, code),
            ComplaintAxis.Intent => ((ComplaintIntent)index).Label(),
            ComplaintAxis.Cause => ((ComplaintCause)index).Label(),
            ComplaintAxis.ClaimedLevel => ((ClaimedLevel)index).Label(),
            ComplaintAxis.Severity => ((ComplaintSeverity)index).Label(),
            _ => ((EscalationRisk)index).Label(),
        };
    }
}
