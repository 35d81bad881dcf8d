namespace Csat.Domain;

/// <summary>The names and codes of <see cref="CauseBranch"/>.</summary>
public static class CauseBranchLabels
{
    internal static IReadOnlyList<CauseBranch> All { get; } =
    [
        CauseBranch.Untimely,
        CauseBranch.Attitude,
        CauseBranch.Skills,
        CauseBranch.ProductQuality,
        CauseBranch.NonStandard,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>non-standard</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this CauseBranch value) => value switch
    {
        CauseBranch.Untimely => "untimely",
        CauseBranch.Attitude => "attitude",
        CauseBranch.Skills => "skills",
        CauseBranch.ProductQuality => "product-quality",
        CauseBranch.NonStandard => "non-standard",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this CauseBranch value) => value switch
    {
        CauseBranch.Untimely => new("untimely", "不及时"),
        CauseBranch.Attitude => new("attitude", "态度"),
        CauseBranch.Skills => new("skills", "技能"),
        CauseBranch.ProductQuality => new("product quality", "产品质量"),
        CauseBranch.NonStandard => new("non-standard", "不规范"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
