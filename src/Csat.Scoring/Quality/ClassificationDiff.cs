using Csat.Domain;

namespace Csat.Scoring;

/// <summary>What another version of a classifier changes over the same labelled texts, and whether it is shown to be better.</summary>
/// <remarks>
/// Right and wrong are those of <see cref="ClassifiedItem.IsRight"/>. Both versions judge the same texts, so that two intervals side by side, or a
/// test for two samples, would miss most differences: only the items on which one is right and the other wrong tell the two apart (McNemar). In
/// JSON it is written only.
/// </remarks>
public sealed partial record ClassificationDiff
{
    private ClassificationDiff(ClassifiedItem[] earlier, ClassifiedItem[] later, string earlierName, string laterName, ScoreOptions options)
    {
        (EarlierName, LaterName, Items) = (earlierName, laterName, earlier.Length);
        EarlierAccuracy = Estimate.OfProportion(earlier.Count(item => item.IsRight), earlier.Length, options, "accuracy");
        LaterAccuracy = Estimate.OfProportion(later.Count(item => item.IsRight), later.Length, options, "accuracy");
        Test = McNemarTest.Of(
            Both(true, true), Both(true, false), Both(false, true), Both(false, false), options.ConfidenceLevel);
        Changed = Array.AsReadOnly(
        [
            .. earlier.Zip(later, (before, after) => (before, after)).Where(pair => !Same(pair.before.Predicted, pair.after.Predicted))
                .Select(pair => new ChangedItem(pair.before.Id, pair.before.Expected, pair.before.Predicted, pair.after.Predicted, Change(pair.before.IsRight, pair.after.IsRight))),
        ]);

        long Both(bool wasRight, bool isRight) => earlier.Zip(later, (before, after) => before.IsRight == wasRight && after.IsRight == isRight).LongCount(yes => yes);
    }

    /// <summary>The earlier version's name.</summary>
    public string EarlierName { get; }

    /// <summary>The later version's name.</summary>
    public string LaterName { get; }

    /// <summary>How many items there are.</summary>
    public long Items { get; }

    /// <summary>The earlier version's share of right items.</summary>
    public Estimate EarlierAccuracy { get; }

    /// <summary>The later version's share of right items.</summary>
    public Estimate LaterAccuracy { get; }

    /// <summary>The items that were given other codes, in the order of the earlier version's items.</summary>
    public IReadOnlyList<ChangedItem> Changed { get; }

    /// <summary>How many items became right.</summary>
    public long BecameRight => Test.OnlyLater;

    /// <summary>How many items became wrong.</summary>
    public long BecameWrong => Test.OnlyEarlier;

    /// <summary>McNemar's exact test on right and wrong.</summary>
    public McNemarTest Test { get; }

    /// <summary>Compares two versions.</summary>
    /// <param name="earlier">The labelled texts with what the earlier version said.</param>
    /// <param name="later">The same texts, in any order, with what the later version said.</param>
    /// <param name="earlierName">The earlier version's name.</param>
    /// <param name="laterName">The later version's name.</param>
    /// <param name="options">Confidence level, smallest sample and interval method of the proportions; <see langword="null"/> takes the defaults.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">Items that can't be used, or that the two versions don't share with the same right codes: all of them, each with its index.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that a proportion doesn't have.</exception>
    public static ClassificationDiff Between(
        IEnumerable<ClassifiedItem> earlier, IEnumerable<ClassifiedItem> later, string earlierName = "earlier", string laterName = "later", ScoreOptions? options = null)
    {
        ClassifiedItem[] first = ClassifiedItems.Checked(earlier, null, single: false, nameof(earlier));
        ClassifiedItem[] second = ClassifiedItems.Checked(later, null, single: false, nameof(later));
        return new(first, Matched(first, second), Throw.IfNull(earlierName), Throw.IfNull(laterName), options ?? ScoreOptions.Default);
    }

    /// <summary>The later items in the order of the earlier ones.</summary>
    private static ClassifiedItem[] Matched(ClassifiedItem[] earlier, ClassifiedItem[] later)
    {
        var findings = new List<Finding>();
        Dictionary<string, ClassifiedItem> byId = later.ToDictionary(item => item.Id, StringComparer.Ordinal);
        for (int i = 0; i < earlier.Length; i++)
        {
            ClassifiedItem item = earlier[i];
            if (!byId.TryGetValue(item.Id, out ClassifiedItem? other))
            {
                findings.Add(new($"earlier[{QualityText.Plain(i)}].id", new($"the later version has no '{item.Id}'; legal: the same items", $"后一版本没有“{item.Id}”；两个版本的条目须相同")));
            }
            else if (!Same(item.Expected, other.Expected) || item.AbstentionIsRight != other.AbstentionIsRight)
            {
                findings.Add(new($"earlier[{QualityText.Plain(i)}].expected", new($"'{item.Id}' has other right codes in the later version; legal: the same", $"“{item.Id}”在后一版本中的应有代码不同；须相同")));
            }
        }

        var known = new HashSet<string>(earlier.Select(item => item.Id), StringComparer.Ordinal);
        for (int i = 0; i < later.Length; i++)
        {
            if (!known.Contains(later[i].Id))
            {
                findings.Add(new($"later[{QualityText.Plain(i)}].id", new($"the earlier version has no '{later[i].Id}'; legal: the same items", $"前一版本没有“{later[i].Id}”；两个版本的条目须相同")));
            }
        }

        return findings.Count == 0 ? [.. earlier.Select(item => byId[item.Id])] : throw new FindingsException("Items of two versions", findings.AsReadOnly(), nameof(later));
    }

    private static bool Same(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count == other.Count && one.All(code => other.Contains(code, StringComparer.Ordinal));

    private static ItemChange Change(bool wasRight, bool isRight) => (wasRight, isRight) switch
    {
        (false, true) => ItemChange.BecameRight,
        (true, false) => ItemChange.BecameWrong,
        (true, true) => ItemChange.StillRight,
        _ => ItemChange.StillWrong,
    };
}
