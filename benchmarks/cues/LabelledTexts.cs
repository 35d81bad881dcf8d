using Csat.Domain;

namespace Csat.Cues;

/// <summary>The labelled texts to learn from: every file beside the tests but the locked half.</summary>
internal static class LabelledTexts
{
    public static LabelledComplaint[] Read(string root, string lang) =>
    [
        .. Directory.GetFiles(Path.Combine(root, "tests/Csat.Domain.Tests/Complaints/Labelled"), "*.jsonl")
            .Where(path => Path.GetFileName(path) != "locked.jsonl")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => LabelledComplaint.Parse(File.ReadAllText(path)))
            .Where(text => text.Language == lang),
    ];
}
