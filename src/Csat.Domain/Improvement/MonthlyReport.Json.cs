using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial record MonthlyReport
{
    /// <summary>Reads a report from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>kind</c>, <c>month</c>, <c>area</c> and <c>lines</c>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="FindingsException">The text is no report; the exception lists all findings with their JSON paths.</exception>
    public static MonthlyReport Parse(string json) =>
        TryParse(Throw.IfNull(json), out MonthlyReport? report, out IReadOnlyList<Finding> findings) ? report : throw new FindingsException("Monthly report", findings, nameof(json));

    /// <summary>Reads a report from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="report">The report, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a report.</param>
    /// <returns>Whether the text is a report.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out MonthlyReport? report, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        report = document is null ? null : MonthlyReportJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return report is not null;
    }

    /// <summary>The report as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same report always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => MonthlyReportJson.Write(writer, this), indented);
}
