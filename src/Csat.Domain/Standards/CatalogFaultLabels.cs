namespace Csat.Domain;

/// <summary>The names of <see cref="CatalogFault"/> in English and Chinese.</summary>
public static class CatalogFaultLabels
{
    internal static IReadOnlyList<CatalogFault> All { get; } =
    [
        CatalogFault.DuplicateId,
        CatalogFault.DuplicatePromise,
        CatalogFault.NotMeasurable,
        CatalogFault.ForeignGrade,
        CatalogFault.NotMonotone,
        CatalogFault.UnlikeUnits,
        CatalogFault.LooserThanLaw,
        CatalogFault.UnknownFloor,
        CatalogFault.WrongTotal,
        CatalogFault.UncoveredPromise,
        CatalogFault.BrokenPromiseLink,
        CatalogFault.MissingLink,
        CatalogFault.ChainCycle,
        CatalogFault.ChainTooSlow,
        CatalogFault.DuplicateVersion,
        CatalogFault.OverlappingVersions,
        CatalogFault.VersionGap,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this CatalogFault value) => value switch
    {
        CatalogFault.DuplicateId => new("duplicate id", "编号重复"),
        CatalogFault.DuplicatePromise => new("duplicate promise", "承诺重复"),
        CatalogFault.NotMeasurable => new("not measurable", "不可衡量"),
        CatalogFault.ForeignGrade => new("foreign grade", "等级不符"),
        CatalogFault.NotMonotone => new("not monotone", "等级倒挂"),
        CatalogFault.UnlikeUnits => new("unlike units", "单位不可比"),
        CatalogFault.LooserThanLaw => new("looser than the law", "低于法定底线"),
        CatalogFault.UnknownFloor => new("unknown floor", "未知法定底线"),
        CatalogFault.WrongTotal => new("wrong total", "条数不符"),
        CatalogFault.UncoveredPromise => new("uncovered promise", "承诺缺项"),
        CatalogFault.BrokenPromiseLink => new("broken link", "链条信息不全"),
        CatalogFault.MissingLink => new("missing link", "链条断开"),
        CatalogFault.ChainCycle => new("cycle", "链条成环"),
        CatalogFault.ChainTooSlow => new("chain too slow", "链条超时"),
        CatalogFault.DuplicateVersion => new("duplicate version", "版本重复"),
        CatalogFault.OverlappingVersions => new("overlapping versions", "有效期重叠"),
        CatalogFault.VersionGap => new("gap between versions", "有效期中断"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
