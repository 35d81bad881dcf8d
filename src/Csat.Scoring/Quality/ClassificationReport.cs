using Csat.Domain;

namespace Csat.Scoring;

/// <summary>How well a classifier does on an axis with one code, such as the intent, over texts whose codes are known.</summary>
/// <remarks>
/// <para>
/// An item is right when it was given the expected code, or none where none is expected or abstaining is right
/// (<see cref="ClassifiedItem.AbstentionIsRight"/>). Any other abstention is a miss. An abstention gives no code, so it is in no precision.
/// </para>
/// <para>
/// The figures hold for texts like those of the corpus: rare codes are often more frequent in a labelled set than in the calls of a day, and a
/// precision falls with the share of its code. Figures of texts on which the rules were tuned say nothing; keep a part locked.
/// </para>
/// <para>In JSON it is written only: it is made of its items, and those travel.</para>
/// </remarks>
public sealed partial record ClassificationReport
{
    private readonly ClassifiedItem[] _items;
    private readonly ScoreOptions _options;

    private ClassificationReport(string axis, ClassifiedItem[] items, string? classifier, IReadOnlyList<string>? codes, ScoreOptions options)
    {
        (Axis, Classifier, _items, _options) = (axis, classifier, items, options);
        var counts = new LabelCounts(items, codes, options);
        ClassifiedItem[] answered = [.. items.Where(item => !item.IsAbstention)];
        Accuracy = Estimate.OfProportion(items.Count(item => item.IsRight), items.Length, options, "accuracy");
        Coverage = Estimate.OfProportion(answered.Length, items.Length, options, "coverage");
        CoveredAccuracy = Estimate.OfProportion(answered.Count(item => item.IsRight), answered.Length, options, "covered-accuracy");
        RightAbstentions = items.Count(item => item is { IsAbstention: true, IsRight: true });
        Micro = counts.Micro();
        Macro = counts.Macro();
        Classes = counts.Classes();
        Confusion = Crossed(items, counts.Codes);
        Wrong = Array.AsReadOnly([.. items.Where(item => !item.IsRight)]);
    }

    /// <summary>The axis, such as <c>intent</c>.</summary>
    public string Axis { get; }

    /// <summary>The classifier's name and version; <see langword="null"/> when not given.</summary>
    public string? Classifier { get; }

    /// <summary>How many items there are.</summary>
    public long Items => _items.Length;

    /// <summary>The share of items that are right.</summary>
    public Estimate Accuracy { get; }

    /// <summary>The share of items that were given a code.</summary>
    public Estimate Coverage { get; }

    /// <summary>The share that is right of the items that were given a code.</summary>
    public Estimate CoveredAccuracy { get; }

    /// <summary>How many items were given no code.</summary>
    public long Abstentions => Items - CoveredAccuracy.N;

    /// <summary>How many of them rightly.</summary>
    public long RightAbstentions { get; }

    /// <summary>Precision, recall and F1 over all codes together. Without abstentions, and with a code expected everywhere, all three are the accuracy.</summary>
    public LabelAverages Micro { get; }

    /// <summary>The means over the codes that occur among the labels.</summary>
    public LabelAverages Macro { get; }

    /// <summary>The codes one by one.</summary>
    public IReadOnlyList<ClassQuality> Classes { get; }

    /// <summary>Which code was taken for which.</summary>
    public ConfusionMatrix Confusion { get; }

    /// <summary>The items that are not right, in the order of the input.</summary>
    public IReadOnlyList<ClassifiedItem> Wrong { get; }

    /// <summary>One code's figures.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentException">The code is none of <see cref="Classes"/>.</exception>
    public ClassQuality this[string code] => LabelLookup.Find(Classes, code);

    /// <summary>Judges a classifier.</summary>
    /// <param name="axis">The axis, such as <c>intent</c>.</param>
    /// <param name="items">The labelled texts with what the classifier said, each with at most one expected and one given code.</param>
    /// <param name="classifier">The classifier's name and version, such as that of a rule set.</param>
    /// <param name="codes">The legal codes in the order in which they are shown; <see langword="null"/> takes those that occur, in ordinal order.</param>
    /// <param name="options">Confidence level, smallest sample and interval method of the proportions; <see langword="null"/> takes the defaults.</param>
    /// <returns>The report. Without items it has no figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="axis"/> or <paramref name="items"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">Items that can't be used: all of them, each with its index.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="codes"/> has blank codes or one twice, or the options ask for an interval method that a proportion doesn't have.
    /// </exception>
    public static ClassificationReport Of(
        string axis, IEnumerable<ClassifiedItem> items, string? classifier = null, IReadOnlyList<string>? codes = null, ScoreOptions? options = null) =>
        new(Throw.IfNull(axis), ClassifiedItems.Checked(items, codes, single: true, nameof(items)), classifier, codes, options ?? ScoreOptions.Default);

    /// <summary>The share of items whose expected code is among the best by score.</summary>
    /// <param name="best">Among how many of the best, 1 or more; 2 says how often a person who sees two proposals finds the right one.</param>
    /// <returns>The share of the items that have scores and an expected code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="best"/> is less than 1.</exception>
    public Estimate AmongBest(int best)
    {
        if (best < 1)
        {
            throw Throw.OutOfRange(nameof(best), best, "1 or more");
        }

        ClassifiedItem[] scored = [.. _items.Where(item => item.Scores.Count > 0 && item.Expected.Count > 0)];
        return Estimate.OfProportion(scored.Count(item => item.Scores.Take(best).Any(score => score.Code == item.Expected[0])), scored.Length, _options, "among-best");
    }

    private static ConfusionMatrix Crossed(ClassifiedItem[] items, string[] codes)
    {
        Dictionary<string, int> places = codes.Select((code, i) => (code, i)).ToDictionary(pair => pair.code, pair => pair.i, StringComparer.Ordinal);
        int Place(IReadOnlyList<string> one) => one.Count == 0 ? codes.Length : places[one[0]];
        string? Code(int place) => place == codes.Length ? null : codes[place];
        return new(Array.AsReadOnly(codes), Array.AsReadOnly(
        [
            .. items.GroupBy(item => (Expected: Place(item.Expected), Predicted: Place(item.Predicted)))
                .OrderBy(group => group.Key)
                .Select(group => new ConfusionCell(Code(group.Key.Expected), Code(group.Key.Predicted), group.LongCount())),
        ]));
    }
}
