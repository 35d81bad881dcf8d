using System.Globalization;
using Csat.Domain;
using Csat.Scoring;

namespace Csat.Conformance;

/// <summary>Judges the bundled complaint rules over a labelled set of texts.</summary>
internal static class LabelledSet
{
    /// <summary>Reads a set, classifies each text with the rules of its pack and prints the figures.</summary>
    /// <returns>Whether every line could be read.</returns>
    public static bool Run(string path, bool misses, TextWriter output)
    {
        string lines;
        try
        {
            lines = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            output.WriteLine($"FAIL {path}: {e.Message}");
            return false;
        }

        var classifiers = new Dictionary<string, ComplaintClassifier>(StringComparer.Ordinal)
        {
            ["telecom"] = ComplaintRuleSets.Telecom().Compile(),
            ["appliance"] = ComplaintRuleSets.Appliance().Compile(),
        };
        bool whole = LabelledComplaint.TryParse(lines, out IReadOnlyList<LabelledComplaint> read, out IReadOnlyList<Finding> findings);
        foreach (Finding finding in findings)
        {
            output.WriteLine($"FAIL {path} {finding}");
        }

        LabelledComplaint[] texts = [.. read.Where(text => classifiers.ContainsKey(text.Pack ?? string.Empty))];
        foreach (LabelledComplaint text in read.Except(texts))
        {
            output.WriteLine($"FAIL {path} {text.Id}: pack '{text.Pack}'; legal: {string.Join(", ", classifiers.Keys)}");
        }

        ComplaintQualityReport report = ComplaintQualityReport.Of(
            texts, text => classifiers[text.Pack!], string.Join(", ", classifiers.Values.Select(classifier => classifier.RuleSet)));
        if (misses)
        {
            foreach (ComplaintMiss miss in report.Misses)
            {
                output.WriteLine($"miss ({string.Join(", ", miss.Axes)}) {miss.Explain(CultureInfo.InvariantCulture)}\n");
            }
        }

        Print(path, read.Count + findings.Count, report, output);
        return whole && texts.Length == read.Count;
    }

    private static void Print(string path, int given, ComplaintQualityReport report, TextWriter output)
    {
        output.WriteLine($"{path}: {report.Texts} of {given} texts judged, rules {report.Classifier}");
        output.WriteLine($"intent: accuracy {Figure(report.Intent.Accuracy)}, macro F1 {Figure(report.Intent.Macro.F1)}");
        output.WriteLine($"category, over {report.Category.Items} complaints: accuracy {Figure(report.Category.Accuracy)}, macro F1 {Figure(report.Category.Macro.F1)}");
        output.WriteLine($"cause, over {report.Causes.Items} complaints: micro F1 {Figure(report.Causes.Micro.F1)}, macro F1 {Figure(report.Causes.Macro.F1)}");
        output.WriteLine($"escalation risk: precision {Figure(report.EscalationRisk.Micro.Precision)}, recall {Figure(report.EscalationRisk.Micro.Recall)}, F1 {Figure(report.EscalationRisk.Micro.F1)}");
        output.WriteLine($"claimed level: precision {Figure(report.ClaimedLevel.Micro.Precision)}, recall {Figure(report.ClaimedLevel.Micro.Recall)}");
        output.WriteLine($"needs a person: {Figure(report.NeedsHuman)}; accuracy of intent on the covered part: {Figure(report.Intent.CoveredAccuracy)}");
        output.WriteLine(report.Intent.ToTable());
        output.WriteLine(report.Causes.ToTable());
        output.WriteLine("category, expected by row:");
        output.WriteLine(report.Category.Confusion.ToTable());
        output.WriteLine(report);
    }

    private static string Figure(Estimate estimate) => estimate.Value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";
}
