using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>How well a complaint classifier does over a labelled set, axis by axis.</summary>
/// <remarks>
/// <para>
/// Intent, escalation risk and claimed level are judged over all texts; category and causes over the texts whose label is complaint. The
/// category is that of the main cause, with <c>none</c> as a code of its own, and a classifier that gives no intent gives no category either. A
/// text that says nothing counts an abstention as right; everywhere else an abstention is a miss.
/// </para>
/// <para>It is no JSON: it is made of its texts and the classifier, and each axis is a report that can be written.</para>
/// </remarks>
public sealed partial record ComplaintQualityReport
{
    private ComplaintQualityReport()
    {
    }

    /// <summary>The classifier's name and version; <see langword="null"/> when not given.</summary>
    public string? Classifier { get; private init; }

    /// <summary>How many texts there are.</summary>
    public long Texts { get; private init; }

    /// <summary>What customers want.</summary>
    public required ClassificationReport Intent { get; init; }

    /// <summary>The category of the main cause, over complaints.</summary>
    public required ClassificationReport Category { get; init; }

    /// <summary>The causes, over complaints.</summary>
    public required MultiLabelReport Causes { get; init; }

    /// <summary>The escalation risks.</summary>
    public required MultiLabelReport EscalationRisk { get; init; }

    /// <summary>The level that customers claim.</summary>
    public required ClassificationReport ClaimedLevel { get; init; }

    /// <summary>The share of texts that a person has to read.</summary>
    public required Estimate NeedsHuman { get; init; }

    /// <summary>Every rule that held, with how often it was right: those that were wrong most often first.</summary>
    public required IReadOnlyList<RulePrecision> Rules { get; init; }

    /// <summary>The texts that were not right on some axis, with what was given.</summary>
    public required IReadOnlyList<ComplaintMiss> Misses { get; init; }

    /// <summary>Judges one classifier.</summary>
    /// <param name="texts">The labelled texts.</param>
    /// <param name="classifier">The classifier.</param>
    /// <param name="name">The classifier's name and version, such as that of a rule set.</param>
    /// <param name="options">Confidence level, smallest sample and interval method; <see langword="null"/> takes the defaults.</param>
    /// <returns>The report. Without texts it has no figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or <paramref name="classifier"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">Two texts have the same id.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that a proportion doesn't have.</exception>
    public static ComplaintQualityReport Of(
        IEnumerable<LabelledComplaint> texts, IComplaintClassifier classifier, string? name = null, ScoreOptions? options = null)
    {
        Throw.IfNull(classifier);
        return Of(texts, _ => classifier, name, options);
    }

    /// <summary>Judges classifiers of which each text has its own, such as that of its pack.</summary>
    /// <param name="texts">The labelled texts.</param>
    /// <param name="classifierOf">The classifier of a text.</param>
    /// <param name="name">The classifiers' name and version, such as that of rule sets.</param>
    /// <param name="options">Confidence level, smallest sample and interval method; <see langword="null"/> takes the defaults.</param>
    /// <returns>The report. Without texts it has no figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or <paramref name="classifierOf"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">Two texts have the same id.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that a proportion doesn't have.</exception>
    public static ComplaintQualityReport Of(
        IEnumerable<LabelledComplaint> texts, Func<LabelledComplaint, IComplaintClassifier> classifierOf, string? name = null, ScoreOptions? options = null)
    {
        Throw.IfNull(classifierOf);
        Judged[] all = [.. Throw.IfNull(texts).Select(text => new Judged(Throw.IfNull(text, nameof(texts)), classifierOf(text).Classify(text.Text)))];
        Judged[] complaints = [.. all.Where(one => one.Label.Intent == ComplaintIntent.Complaint)];
        ClassifiedItem[] intents = [.. all.Select(one => one.Intent)];
        ClassifiedItem[] causes = [.. complaints.Select(one => one.Causes)];
        ClassifiedItem[] risks = [.. all.Select(one => one.EscalationRisk)];
        ClassifiedItem[] levels = [.. all.Select(one => one.ClaimedLevel)];
        return new()
        {
            Classifier = name,
            Texts = all.Length,
            Intent = ClassificationReport.Of("intent", intents, name, null, options),
            Category = ClassificationReport.Of("category", complaints.Select(one => one.Category), name, null, options),
            Causes = MultiLabelReport.Of("cause", causes, name, null, options),
            EscalationRisk = MultiLabelReport.Of("escalationRisk", risks, name, null, options),
            ClaimedLevel = ClassificationReport.Of("claimedLevel", levels, name, null, options),
            NeedsHuman = Estimate.OfProportion(all.Count(one => one.Given.NeedsHuman), all.Length, options, "needs-human"),
            Rules =
            [
                .. new[] { intents, causes, risks, levels }.SelectMany(items => RulePrecisions.Of(items, null, options))
                    .OrderByDescending(rule => rule.Wrong).ThenBy(rule => rule.RuleId, StringComparer.Ordinal),
            ],
            Misses = [.. all.Where(one => one.Axes.Length > 0).Select(one => new ComplaintMiss(one.Label, one.Given, one.Axes))],
        };
    }

    /// <summary>The five figures in one line.</summary>
    /// <returns>Such as <c>intent macro-F1 0.912 · category macro-F1 0.887 · cause micro-F1 0.801 · escalation F1 0.933 · needs-human 0.071</c>; a dash where there is none.</returns>
    public override string ToString() =>
        $"intent macro-F1 {Figure(Intent.Macro.F1)} · category macro-F1 {Figure(Category.Macro.F1)} · cause micro-F1 {Figure(Causes.Micro.F1)}"
        + $" · escalation F1 {Figure(EscalationRisk.Micro.F1)} · needs-human {Figure(NeedsHuman)}";

    private static string Figure(Estimate estimate) => estimate.Value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";
}
