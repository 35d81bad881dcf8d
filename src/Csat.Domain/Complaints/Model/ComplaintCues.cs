namespace Csat.Domain;

/// <summary>The weighed words of an axis: a linear score, added to that of the rules.</summary>
/// <param name="Axis">The axis: <see cref="ComplaintAxis.Intent"/> or <see cref="ComplaintAxis.Cause"/>.</param>
/// <param name="Words">The words.</param>
/// <remarks>
/// Rules say what is meant; weighed words say what texts with such words were mostly labelled. They know nothing of negation, clauses and
/// shadowing: a phrase has its own weight beside those of its words. All that a text holds are added up, each once.
/// </remarks>
public sealed record ComplaintCues(ComplaintAxis Axis, IReadOnlyList<ComplaintCue> Words)
{
    /// <summary>In place of a cause's code: what speaks for a text that tells no cause. Causes count from their threshold above its score.</summary>
    public const string NoCause = "none";

    /// <summary>The axes that words are weighed for.</summary>
    internal static IReadOnlyList<ComplaintAxis> Axes { get; } = [ComplaintAxis.Intent, ComplaintAxis.Cause];

    /// <summary>What is added once to the scores of codes when a text holds any of the words.</summary>
    public IReadOnlyList<CueWeight> Base { get; init; } = [];

    /// <summary>How many words there are, such as <c>Intent: 9000 words</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Axis}: {Words.Count} words");
}
