namespace Csat.Domain;

/// <summary>The names of <see cref="RuleSetFault"/>.</summary>
public static class RuleSetFaultLabels
{
    internal static IReadOnlyList<RuleSetFault> All { get; } =
    [
        RuleSetFault.Malformed,
        RuleSetFault.DuplicateId,
        RuleSetFault.UnknownCode,
        RuleSetFault.UnreachableRule,
        RuleSetFault.Conflict,
        RuleSetFault.TableGap,
        RuleSetFault.Contradiction,
        RuleSetFault.RedundantRule,
        RuleSetFault.ShadowedForm,
        RuleSetFault.OpposingGroups,
        RuleSetFault.BareCharacter,
        RuleSetFault.MissingExample,
        RuleSetFault.FailingExample,
        RuleSetFault.ExpiredDates,
        RuleSetFault.MissingTwin,
        RuleSetFault.WeakWeight,
        RuleSetFault.UnknownTerm,
        RuleSetFault.UnusedTerm,
        RuleSetFault.UnknownRule,
        RuleSetFault.Undecided,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this RuleSetFault value) => value switch
    {
        RuleSetFault.Malformed => new("malformed", "格式错误"),
        RuleSetFault.DuplicateId => new("duplicate id", "编号重复"),
        RuleSetFault.UnknownCode => new("unknown code", "未知代码"),
        RuleSetFault.UnreachableRule => new("unreachable rule", "规则不可达"),
        RuleSetFault.Conflict => new("conflict", "规则冲突"),
        RuleSetFault.TableGap => new("gap in the table", "决策表缺行"),
        RuleSetFault.Contradiction => new("contradictory condition", "条件自相矛盾"),
        RuleSetFault.RedundantRule => new("redundant rule", "规则冗余"),
        RuleSetFault.ShadowedForm => new("shadowed or duplicate term", "词条重复或被遮蔽"),
        RuleSetFault.OpposingGroups => new("form in opposing groups", "词形属于对立的组"),
        RuleSetFault.BareCharacter => new("single character without context", "单字词缺少语境"),
        RuleSetFault.MissingExample => new("missing example", "缺少示例"),
        RuleSetFault.FailingExample => new("failing example", "示例不通过"),
        RuleSetFault.ExpiredDates => new("expired dates", "规则已过期"),
        RuleSetFault.MissingTwin => new("missing locale twin", "缺少另一语言的规则"),
        RuleSetFault.WeakWeight => new("weight below the threshold", "权重无法达到阈值"),
        RuleSetFault.UnknownTerm => new("unknown term", "未知词条"),
        RuleSetFault.UnusedTerm => new("unused term", "未使用的词条"),
        RuleSetFault.UnknownRule => new("unknown rule", "未知规则"),
        RuleSetFault.Undecided => new("undecided", "未能判定"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The stable id, such as <c>CR004</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Id(this RuleSetFault value) => value switch
    {
        RuleSetFault.Malformed => "CR000",
        RuleSetFault.DuplicateId => "CR001",
        RuleSetFault.UnknownCode => "CR002",
        RuleSetFault.UnreachableRule => "CR003",
        RuleSetFault.Conflict => "CR004",
        RuleSetFault.TableGap => "CR005",
        RuleSetFault.Contradiction => "CR006",
        RuleSetFault.RedundantRule => "CR007",
        RuleSetFault.ShadowedForm => "CR008",
        RuleSetFault.OpposingGroups => "CR009",
        RuleSetFault.BareCharacter => "CR010",
        RuleSetFault.MissingExample => "CR011",
        RuleSetFault.FailingExample => "CR012",
        RuleSetFault.ExpiredDates => "CR013",
        RuleSetFault.MissingTwin => "CR014",
        RuleSetFault.WeakWeight => "CR015",
        RuleSetFault.UnknownTerm => "CR016",
        RuleSetFault.UnusedTerm => "CR017",
        RuleSetFault.UnknownRule => "CR018",
        RuleSetFault.Undecided => "CR099",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
