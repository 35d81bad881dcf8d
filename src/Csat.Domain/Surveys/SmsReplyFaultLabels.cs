namespace Csat.Domain;

/// <summary>The names of <see cref="SmsReplyFault"/> in English and Chinese.</summary>
public static class SmsReplyFaultLabels
{
    internal static IReadOnlyList<SmsReplyFault> All { get; } =
    [
        SmsReplyFault.None,
        SmsReplyFault.Empty,
        SmsReplyFault.TooLong,
        SmsReplyFault.SeveralLevels,
        SmsReplyFault.Contradiction,
        SmsReplyFault.Negated,
        SmsReplyFault.Question,
        SmsReplyFault.NotOnScale,
        SmsReplyFault.Embedded,
        SmsReplyFault.Unknown,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this SmsReplyFault value) => value switch
    {
        SmsReplyFault.None => new("clear", "明确"),
        SmsReplyFault.Empty => new("nothing to read", "空白"),
        SmsReplyFault.TooLong => new("too long", "过长"),
        SmsReplyFault.SeveralLevels => new("several levels", "多个级别"),
        SmsReplyFault.Contradiction => new("contradiction", "前后矛盾"),
        SmsReplyFault.Negated => new("negated or taken back", "含否定或反话"),
        SmsReplyFault.Question => new("a question", "疑问句"),
        SmsReplyFault.NotOnScale => new("not on the scale", "不在量表内"),
        SmsReplyFault.Embedded => new("inside other words", "夹在其他词句中"),
        SmsReplyFault.Unknown => new("no level mentioned", "未提及级别"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
