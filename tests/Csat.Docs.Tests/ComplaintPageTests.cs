using System.Globalization;
using Csat.Domain;
using Csat.Scoring;
using Csat.TestKit;

namespace Csat.Docs.Tests;

/// <summary>The figures of docs/complaints.md are those of the bundled rules over the locked half of the labelled texts.</summary>
public sealed class ComplaintPageTests
{
    [Fact]
    public void The_locked_half_is_judged_beside_its_baselines() => Generated.IsBetweenMarkers("docs/complaints.md", "complaints:locked", Table());

    private static string Table()
    {
        LabelledComplaint[] taughtTexts = [.. Read("tuning"), .. Read("training.zh"), .. Read("training.en")];
        IReadOnlyList<LabelledComplaint> locked = Read("locked");
        var classifiers = new Dictionary<string, ComplaintClassifier> { ["telecom"] = ComplaintRuleSets.Telecom().Compile(), ["appliance"] = ComplaintRuleSets.Appliance().Compile() };
        ComplaintQualityReport rules = ComplaintQualityReport.Of(locked, text => classifiers[text.Pack!]);
        return $"""

            | locked half, {locked.Count} texts | bundled rules | naive Bayes | majority |
            |---|---:|---:|---:|
            | intent: macro F1 | {Of(rules.Intent.Macro.F1)} | {Baselines(Intent, locked)} |
            | intent: accuracy | {Of(rules.Intent.Accuracy)} | {Baselines(Intent, locked, accuracy: true)} |
            | category of {rules.Category.Items} complaints: macro F1 | {Of(rules.Category.Macro.F1)} | {Baselines(Category, Complaints(locked))} |
            | causes of complaints: micro F1 | {Of(rules.Causes.Micro.F1)} | {Several(Causes, Complaints(locked))} |
            | escalation risk: F1 | {Of(rules.EscalationRisk.Micro.F1)} | {Several(Risks, locked)} |
            | needs a person | {Of(rules.NeedsHuman)} | – | – |

            """.ReplaceLineEndings("\n");

        string Baselines(Func<LabelledComplaint, LabelledText> label, IEnumerable<LabelledComplaint> judged, bool accuracy = false)
        {
            LabelledText[] taught = [.. (label == Category ? Complaints(taughtTexts) : taughtTexts).Select(label)];
            (NaiveBayesBaseline bayes, MajorityBaseline majority) = (NaiveBayesBaseline.Train(taught), MajorityBaseline.Train(taught));
            return Both(ClassificationReport.Of("axis", judged.Select(text => bayes.Classify(label(text)))), ClassificationReport.Of("axis", judged.Select(text => majority.Classify(label(text)))), report => accuracy ? report.Accuracy : report.Macro.F1);
        }

        string Several(Func<LabelledComplaint, LabelledText> label, IEnumerable<LabelledComplaint> judged)
        {
            LabelledText[] taught = [.. (label == Causes ? Complaints(taughtTexts) : taughtTexts).Select(label)];
            (NaiveBayesBaseline bayes, MajorityBaseline majority) = (NaiveBayesBaseline.Train(taught), MajorityBaseline.Train(taught));
            return Both(MultiLabelReport.Of("axis", judged.Select(text => bayes.Classify(label(text)))), MultiLabelReport.Of("axis", judged.Select(text => majority.Classify(label(text)))), report => report.Micro.F1);
        }
    }

    private static string Both<T>(T bayes, T majority, Func<T, Estimate> figure) => $"{Of(figure(bayes))} | {Of(figure(majority))}";

    private static string Of(Estimate estimate) => estimate.Value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";

    private static LabelledText Intent(LabelledComplaint text) => LabelledText.Of(text.Id, text.Text, text.Intent.Code());

    private static LabelledText Category(LabelledComplaint text) => LabelledText.Of(text.Id, text.Text, text.Category?.Code() ?? "none");

    private static LabelledText Causes(LabelledComplaint text) => new(text.Id, text.Text, [.. text.Causes.Select(cause => cause.Code())]);

    private static LabelledText Risks(LabelledComplaint text) => new(text.Id, text.Text, [.. text.EscalationRisk.Select(risk => risk.Code())]);

    private static IEnumerable<LabelledComplaint> Complaints(IEnumerable<LabelledComplaint> texts) => texts.Where(text => text.Intent == ComplaintIntent.Complaint);

    private static IReadOnlyList<LabelledComplaint> Read(string half) =>
        LabelledComplaint.Parse(Repository.Read($"tests/Csat.Domain.Tests/Complaints/Labelled/{half}.jsonl"));
}
