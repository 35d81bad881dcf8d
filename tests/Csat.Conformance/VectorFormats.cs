using System.Text.Json;

namespace Csat.Conformance;

/// <summary>Finds out what a file holds and hands its cases to the part that knows the format.</summary>
internal static class VectorFormats
{
    public static FileReport Run(string path, JsonElement root)
    {
        var report = new FileReport(path);
        if (root.ValueKind != JsonValueKind.Object)
        {
            return FileReport.Unreadable(path, $"a JSON {root.ValueKind} in place of an object");
        }

        string? format = Text(root, "format");
        string? family = Text(root, "family");
        if (format == WorkdayBits.Format)
        {
            return RunYears(path, root, report);
        }

        if (!root.TryGetProperty("cases", out JsonElement cases) || cases.ValueKind != JsonValueKind.Array || cases.GetArrayLength() == 0)
        {
            if (format is null && family is null)
            {
                report.Skip("no format, no family, no cases: not a file of vectors", 1);
                return report;
            }

            return FileReport.Unreadable(path, "no cases");
        }

        Func<JsonElement, CaseOutcome>? run =
            format == SlaVectors.Format ? SlaVectors.Run
            : family is not null ? ScoringVectors.ForFamily(family, root)
            : null;
        if (run is null)
        {
            string what = family is not null ? $"family '{family}'" : format is not null ? $"format '{format}'" : "a file without format and family";
            report.Skip(what, cases.GetArrayLength());
            return report;
        }

        int index = 0;
        foreach (JsonElement item in cases.EnumerateArray())
        {
            string id = Text(item, "id") ?? $"cases[{index}]";
            report.Add(id, Guarded(run, item));
            index++;
        }

        return report;
    }

    private static FileReport RunYears(string path, JsonElement root, FileReport report)
    {
        if (!root.TryGetProperty("years", out JsonElement years) || years.ValueKind != JsonValueKind.Object || !years.EnumerateObject().Any())
        {
            return FileReport.Unreadable(path, "no years");
        }

        foreach (JsonProperty year in years.EnumerateObject())
        {
            report.Add(year.Name, WorkdayBits.Run(year.Name, year.Value));
        }

        return report;
    }

    /// <summary>An exception in one case fails that case, and the others run all the same.</summary>
    private static CaseOutcome Guarded(Func<JsonElement, CaseOutcome> run, JsonElement item)
    {
        try
        {
            return run(item);
        }
#pragma warning disable CA1031 // whatever the library throws is the case's answer
        catch (Exception e)
#pragma warning restore CA1031
        {
            string expected = item.TryGetProperty("expected", out JsonElement value) || item.TryGetProperty("out", out value) || item.TryGetProperty("value", out value)
                ? value.GetRawText().ReplaceLineEndings(" ")
                : "an answer";
            return new CaseOutcome.Fail(expected, $"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
