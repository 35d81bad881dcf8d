using Csat.Domain;

namespace Csat.Scoring;

/// <summary>How well a classifier does on an axis with several codes, such as the causes or the escalation risks, over texts whose codes are known.</summary>
/// <remarks>
/// <para>
/// An item is right when it was given exactly the expected codes, or none where abstaining is right. Each code is judged by itself: given and
/// expected is a hit, given only a false alarm, expected only a miss. The order of the codes says nothing here: judge the main code by a
/// <see cref="ClassificationReport"/> of the first ones.
/// </para>
/// <para>
/// Where few texts have a code at all (escalation risks), exact match is high for a classifier that keeps silent: read micro and macro F1.
/// </para>
/// <para>In JSON it is written only: it is made of its items, and those travel.</para>
/// </remarks>
public sealed partial record MultiLabelReport
{
    private readonly ClassifiedItem[] _items;

    private MultiLabelReport(string axis, ClassifiedItem[] items, string? classifier, IReadOnlyList<string>? codes, ScoreOptions options)
    {
        (Axis, Classifier, _items) = (axis, classifier, items);
        var counts = new LabelCounts(items, codes, options);
        ExactMatch = Estimate.OfProportion(items.Count(item => item.IsRight), items.Length, options, "exact-match");
        Coverage = Estimate.OfProportion(items.Count(item => !item.IsAbstention), items.Length, options, "coverage");
        Micro = counts.Micro();
        Macro = counts.Macro();
        Classes = counts.Classes();
        Wrong = Array.AsReadOnly([.. items.Where(item => !item.IsRight)]);
    }

    /// <summary>The axis, such as <c>cause</c>.</summary>
    public string Axis { get; }

    /// <summary>The classifier's name and version; <see langword="null"/> when not given.</summary>
    public string? Classifier { get; }

    /// <summary>How many items there are.</summary>
    public long Items => _items.Length;

    /// <summary>The share of items that were given exactly the expected codes.</summary>
    public Estimate ExactMatch { get; }

    /// <summary>The share of items that were given a code.</summary>
    public Estimate Coverage { get; }

    /// <summary>Precision, recall and F1 over all codes of all items together.</summary>
    public LabelAverages Micro { get; }

    /// <summary>The means over the codes that occur among the labels.</summary>
    public LabelAverages Macro { get; }

    /// <summary>The codes one by one.</summary>
    public IReadOnlyList<ClassQuality> Classes { get; }

    /// <summary>The items that are not right, in the order of the input.</summary>
    public IReadOnlyList<ClassifiedItem> Wrong { get; }

    /// <summary>One code's figures.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentException">The code is none of <see cref="Classes"/>.</exception>
    public ClassQuality this[string code] => LabelLookup.Find(Classes, code);

    /// <summary>Judges a classifier.</summary>
    /// <param name="axis">The axis, such as <c>cause</c>.</param>
    /// <param name="items">The labelled texts with what the classifier said.</param>
    /// <param name="classifier">The classifier's name and version, such as that of a rule set.</param>
    /// <param name="codes">The legal codes in the order in which they are shown; <see langword="null"/> takes those that occur, in ordinal order.</param>
    /// <param name="options">Confidence level, smallest sample and interval method of the proportions; <see langword="null"/> takes the defaults.</param>
    /// <returns>The report. Without items it has no figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="axis"/> or <paramref name="items"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">Items that can't be used: all of them, each with its index.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="codes"/> has blank codes or one twice, or the options ask for an interval method that a proportion doesn't have.
    /// </exception>
    public static MultiLabelReport Of(
        string axis, IEnumerable<ClassifiedItem> items, string? classifier = null, IReadOnlyList<string>? codes = null, ScoreOptions? options = null) =>
        new(Throw.IfNull(axis), ClassifiedItems.Checked(items, codes, single: false, nameof(items)), classifier, codes, options ?? ScoreOptions.Default);
}
