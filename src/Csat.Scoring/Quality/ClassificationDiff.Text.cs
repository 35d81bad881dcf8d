using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record ClassificationDiff
{
    /// <summary>The differences for a reader.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>; numbers as the culture writes them.</param>
    /// <returns>Both accuracies, the test in words, and the first items of each kind of change.</returns>
    public string Explain(CultureInfo? culture = null) => string.Join("\n", Lines(culture));

    /// <summary>The differences in one line: <c>1.0.0 → 1.1.0: 300 items, 12 changed, 8 became right, 2 became wrong</c>.</summary>
    /// <returns>The line, in English, invariant.</returns>
    public override string ToString() => Summary(null).En;

    private LocalizedText Summary(CultureInfo? culture)
    {
        string Whole(long count) => QualityText.Whole(count, culture);
        return new(
            $"{EarlierName} → {LaterName}: {QualityText.Counted(Items, "item", culture)}, {Whole(Changed.Count)} changed, {Whole(BecameRight)} became right, {Whole(BecameWrong)} became wrong",
            $"{EarlierName} → {LaterName}：共 {Whole(Items)} 条，{Whole(Changed.Count)} 条有变化，{Whole(BecameRight)} 条由错变对，{Whole(BecameWrong)} 条由对变错");
    }

    private IEnumerable<string> Lines(CultureInfo? culture)
    {
        yield return Summary(culture).In(culture);
        yield return new LocalizedText(
            $"Accuracy {EarlierAccuracy.ToString(culture)}; then {LaterAccuracy.ToString(culture)}",
            $"正确率 {EarlierAccuracy.ToString(culture)}；之后 {LaterAccuracy.ToString(culture)}").In(culture);
        yield return Test.Explain(culture);
        foreach (ItemChange kind in (ItemChange[])[ItemChange.BecameWrong, ItemChange.BecameRight, ItemChange.StillWrong, ItemChange.StillRight])
        {
            ChangedItem[] of = [.. Changed.Where(item => item.Change == kind)];
            if (of.Length > 0)
            {
                LocalizedText some = QualityText.Some(of, item => item.ToString());
                yield return new LocalizedText($"{kind.Label().En}: {some.En}", $"{kind.Label().Zh}：{some.Zh}").In(culture);
            }
        }
    }
}
