using Csat.Domain;
using Csat.TestKit;

namespace Csat.Scoring.Tests;

/// <summary>A classifier that says what it is told, over texts whose figures are counted by hand.</summary>
public sealed class ComplaintQualityReportTests
{
    private static readonly LabelledComplaint[] Texts =
    [
        Text("a", ComplaintIntent.Complaint, [ComplaintCause.NetworkSlow], [EscalationRisk.Regulator]),
        Text("b", ComplaintIntent.Complaint, [ComplaintCause.Attitude, ComplaintCause.LateVisit]),
        Text("c", ComplaintIntent.Inquiry),
        Text("d", ComplaintIntent.Complaint) with { Note = "no-info" },
        Text("e", ComplaintIntent.Complaint, [ComplaintCause.BillingError]),
    ];

    private static readonly ComplaintQualityReport Report = ComplaintQualityReport.Of(Texts, new Told(new(StringComparer.Ordinal)
    {
        ["a"] = Says(ComplaintIntent.Complaint, ComplaintCategory.Operations, [ComplaintCause.NetworkSlow], [EscalationRisk.Regulator]),
        ["b"] = Says(ComplaintIntent.Complaint, ComplaintCategory.Experience, [ComplaintCause.Attitude]),
        ["c"] = Says(ComplaintIntent.Complaint, ComplaintCategory.Product, [ComplaintCause.BillingError], [EscalationRisk.Media]),
        ["d"] = Says(null, null),
        ["e"] = Says(null, null),
    }), "told");

    [Fact]
    public void Intents_are_judged_over_all_texts_and_an_abstention_is_right_where_nothing_is_said()
    {
        Assert.Equal(3.0 / 5, Report.Intent.Accuracy.Value); // a, b, d
        Assert.Equal(2.0 / 3, Report.Intent.CoveredAccuracy.Value);
        Assert.Equal(2.0 / 5, Report.NeedsHuman.Value);
        Assert.Equal(1, Report.Intent.RightAbstentions);
    }

    [Fact]
    public void Categories_and_causes_are_judged_over_complaints()
    {
        Assert.Equal((4, 4), (Report.Category.Items, Report.Causes.Items));
        Assert.Equal(3.0 / 4, Report.Category.Accuracy.Value); // a, b, and d, of which nothing can be said
        Assert.Equal(2.0 * 2 / ((2 * 2) + 0 + 2), Report.Causes.Micro.F1.Value!.Value, 1e-15); // two found, one missed in b, one in e
        Assert.Equal(2.0 / 3, Report.EscalationRisk.Micro.F1.Value!.Value, 1e-15); // over all texts: one found, one false alarm
    }

    [Fact]
    public void Every_text_that_is_wrong_somewhere_is_listed_with_the_axes()
    {
        Assert.Equal(["b", "c", "e"], Report.Misses.Select(miss => miss.Label.Id));
        Assert.Equal(["cause"], Report.Misses[0].Axes);
        Assert.Equal(["intent", "escalationRisk"], Report.Misses[1].Axes);
        Assert.StartsWith("c: expected inquiry; given complaint: billing-error", Report.Misses[1].ToString(), StringComparison.Ordinal);
        BilingualContract.Explains(Report.Misses[1].Explain);
    }

    [Fact]
    public void One_line_has_the_five_figures_and_the_report_reads_in_both_languages()
    {
        Assert.Matches(@"^intent macro-F1 0\.\d{3} · category macro-F1 0\.\d{3} · cause micro-F1 0\.667 · escalation F1 0\.667 · needs-human 0\.400$", Report.ToString());
        BilingualContract.Explains(Report.Explain);
        Assert.Equal("intent macro-F1 – · category macro-F1 – · cause micro-F1 – · escalation F1 – · needs-human –", ComplaintQualityReport.Of([], new Told([])).ToString());
    }

    [Fact]
    public void A_rule_is_right_when_the_label_has_its_code()
    {
        LabelledComplaint[] texts = [Text("speed is bad", ComplaintIntent.Complaint, [ComplaintCause.NetworkSlow]), Text("bad speed test page, how do I find it", ComplaintIntent.Complaint, [ComplaintCause.Other])];
        ComplaintClassifier classifier = ComplaintRuleSet.Parse(
            """{"schemaVersion":1,"id":"own","version":"1.0.0","locales":["en"],"terms":[{"id":"s","forms":["speed"],"negation":"ignored"}],"rules":[{"id":"slow","axis":"cause","code":"network-slow","when":{"term":"s"},"examples":{"match":["speed"],"noMatch":["x"]}}]}""").Compile();
        RulePrecision rule = Assert.Single(ComplaintQualityReport.Of(texts, classifier).Rules);

        Assert.Equal(("slow", "network-slow", 2, 1), (rule.RuleId, rule.Code, rule.Fired, rule.Right));
    }

    [Fact]
    public void What_is_missing_or_there_twice_is_refused()
    {
        Assert.Throws<ArgumentNullException>("texts", () => ComplaintQualityReport.Of(null!, new Told([])));
        Assert.Throws<ArgumentNullException>("classifier", () => ComplaintQualityReport.Of([], (IComplaintClassifier)null!));
        Assert.Throws<ArgumentNullException>("classifierOf", () => ComplaintQualityReport.Of([], (Func<LabelledComplaint, IComplaintClassifier>)null!));
        Assert.Throws<FindingsException>(() => ComplaintQualityReport.Of([Texts[2], Texts[2]], new Told(new() { ["c"] = Says(null, null) })));
    }

    private static LabelledComplaint Text(string text, ComplaintIntent intent, ComplaintCause[]? causes = null, EscalationRisk[]? risks = null) => new()
    {
        Id = text,
        Text = text,
        Intent = intent,
        Causes = causes ?? [],
        Category = causes is { Length: > 0 } ? ComplaintCauses.All.Single(entry => entry.Cause == causes[0]).Category : null,
        EscalationRisk = risks ?? [],
    };

    private static Classification Says(ComplaintIntent? intent, ComplaintCategory? category, ComplaintCause[]? causes = null, EscalationRisk[]? risks = null) => new()
    {
        Text = string.Empty,
        RuleSet = new("told", "1.0.0", string.Empty),
        Department = "service",
        DepartmentName = new("service", "客服"),
        Intent = intent,
        Category = category,
        Causes = causes ?? [],
        EscalationRisk = risks ?? [],
        HumanReason = intent is null ? HumanReason.NothingFound : null,
    };

    private sealed class Told(Dictionary<string, Classification> answers) : IComplaintClassifier
    {
        public Classification Classify(string text, ComplaintFacts? facts = null) => answers[text];
    }
}
