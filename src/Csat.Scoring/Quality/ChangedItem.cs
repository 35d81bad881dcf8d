namespace Csat.Scoring;

/// <summary>An item to which two versions of a classifier gave different codes.</summary>
/// <param name="Id">The item's id.</param>
/// <param name="Expected">The codes that are right.</param>
/// <param name="Earlier">What the earlier version gave.</param>
/// <param name="Later">What the later version gave.</param>
/// <param name="Change">What that made of it.</param>
public sealed record ChangedItem(string Id, IReadOnlyList<string> Expected, IReadOnlyList<string> Earlier, IReadOnlyList<string> Later, ItemChange Change)
{
    /// <summary>The change in short: <c>x7: complaint; inquiry → complaint</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() => $"{Id}: {QualityText.Codes(Expected)}; {QualityText.Codes(Earlier)} → {QualityText.Codes(Later)}";
}
