namespace Csat.Domain;

/// <summary>The names and codes of <see cref="ComplaintClaim"/>.</summary>
public static class ComplaintClaimLabels
{
    internal static IReadOnlyList<ComplaintClaim> All { get; } =
    [
        ComplaintClaim.Damages,
        ComplaintClaim.RepairReplaceRedo,
        ComplaintClaim.NonPropertyDamages,
    ];

    /// <summary>The code by which rule files and labelled texts name it, such as <c>non-property-damages</c>.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Code(this ComplaintClaim value) => value switch
    {
        ComplaintClaim.Damages => "damages",
        ComplaintClaim.RepairReplaceRedo => "repair-replace-redo",
        ComplaintClaim.NonPropertyDamages => "non-property-damages",
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this ComplaintClaim value) => value switch
    {
        ComplaintClaim.Damages => new("damages", "赔偿损失"),
        ComplaintClaim.RepairReplaceRedo => new("repair, replacement or redoing", "修理、更换或重做"),
        ComplaintClaim.NonPropertyDamages => new("compensation beyond property", "财产以外的损害赔偿"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
