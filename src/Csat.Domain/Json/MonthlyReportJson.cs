using System.Text.Json;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The JSON of a monthly report, read with all findings. Gaps are read: <see cref="MonthlyReport.Lint"/> finds them, with their rule.</summary>
internal static class MonthlyReportJson
{
    private static readonly LocalizedText LegalMonth = new("a month such as 2026-10", "月份，如 2026-10");

    public static MonthlyReport? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        MonthlyReportKind? kind = JsonParts.ReadName(members.Required("kind"), MonthlyReportKindLabels.All);
        YearMonth month = default;
        bool isMonth = members.Required("month") is { } monthPlace && monthPlace.TryRead(PlainText.TryParseMonth, LegalMonth, out month);
        string? area = members.Required("area")?.AnyText();
        ReportLine?[] lines = [.. (members.Required("lines")?.Items() ?? []).Select(ReadLine)];
        members.Close();
        return place.Findings.Count == before && isMonth ? new MonthlyReport(kind!.Value, month, area!, Array.AsReadOnly<ReportLine>([.. lines.OfType<ReportLine>()])) : null;
    }

    public static void Write(Utf8JsonWriter writer, MonthlyReport report)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("kind", report.Kind.ToString());
        writer.WriteString("month", PlainText.Of(report.Month));
        writer.WriteString("area", report.Area);
        writer.WriteStartArray("lines");
        foreach (ReportLine line in report.Lines)
        {
            writer.WriteStartObject();
            writer.WriteString("part", line.Part.ToString());
            WriteIfThere(writer, "text", line.Text);
            if (line.Figure is { } figure)
            {
                Write(writer, figure);
            }

            JsonParts.WriteIfThere(writer, "person", line.Person);
            JsonParts.WriteIfThere(writer, "dueOn", line.DueOn is { } dueOn ? PlainText.Of(dueOn) : null);
            WriteIfThere(writer, "outcome", line.Outcome);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReportFigure figure)
    {
        writer.WriteStartObject("figure");
        JsonParts.Write(writer, "name", figure.Name);
        if (figure.Value is { } value && FigureText.IsFinite(value))
        {
            writer.WriteNumber("value", value);
        }

        WriteIfThere(writer, "unit", figure.Unit);
        if (figure.Count is { } count)
        {
            writer.WriteNumber("count", count);
        }

        JsonParts.WriteIfThere(writer, "interval", figure.Interval);
        WriteIfThere(writer, "status", figure.Status);
        writer.WriteEndObject();
    }

    private static void WriteIfThere(Utf8JsonWriter writer, string property, LocalizedText words)
    {
        if (words != default)
        {
            JsonParts.Write(writer, property, words);
        }
    }

    private static ReportLine? ReadLine(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        ReportPart? part = JsonParts.ReadName(members.Required("part"), ReportPartLabels.All);
        LocalizedText? text = JsonParts.ReadAnyWords(members.Optional("text"));
        ReportFigure? figure = members.Optional("figure") is { } given ? ReadFigure(given) : null;
        string? person = members.Optional("person")?.AnyText();
        LocalDate? dueOn = JsonParts.ReadDate(members.Optional("dueOn"));
        LocalizedText? outcome = JsonParts.ReadAnyWords(members.Optional("outcome"));
        members.Close();
        return place.Findings.Count == before ? new ReportLine(part!.Value, text ?? default, figure, person, dueOn, outcome ?? default) : null;
    }

    private static ReportFigure? ReadFigure(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        LocalizedText? name = JsonParts.ReadAnyWords(members.Required("name"));
        double? value = members.Optional("value")?.Real();
        LocalizedText? unit = JsonParts.ReadAnyWords(members.Optional("unit"));
        long? count = members.Optional("count")?.Count();
        string? interval = members.Optional("interval")?.AnyText();
        LocalizedText? status = JsonParts.ReadAnyWords(members.Optional("status"));
        members.Close();
        return place.Findings.Count == before ? new ReportFigure(name!.Value, value, unit ?? default, count, interval, status ?? default) : null;
    }
}
