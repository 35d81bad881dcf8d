using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Domain.Complaints;
using Csat.Json;

namespace Csat.Domain;

public sealed partial record LabelledComplaint
{
    private const string NoCategory = "none";

    /// <summary>Reads a labelled set: JSON lines, an object a line; blank lines are skipped.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The labelled texts in the order of the lines.</returns>
    /// <exception cref="FindingsException">Lines that aren't labelled texts, names given twice; all findings, with the number of the line and the JSON path.</exception>
    public static IReadOnlyList<LabelledComplaint> Parse(string lines) =>
        TryParse(Throw.IfNull(lines), out IReadOnlyList<LabelledComplaint> read, out IReadOnlyList<Finding> findings)
            ? read
            : throw new FindingsException("Labelled complaints", findings, nameof(lines));

    /// <summary>Reads a labelled set without an exception.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="read">What could be read, in the order of the lines.</param>
    /// <param name="findings">Everything that is wrong, with places such as <c>line 3 $.intent</c>; empty when all lines were read.</param>
    /// <returns>Whether all lines were read.</returns>
    public static bool TryParse(string? lines, out IReadOnlyList<LabelledComplaint> read, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        var texts = new List<LabelledComplaint>();
        var lineOf = new Dictionary<string, int>(StringComparer.Ordinal);
        using var reader = new StringReader(lines ?? string.Empty);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            string place = FormattableString.Invariant($"line {number} $");
            if (ReadLine(line, place, found) is not { } text)
            {
                continue;
            }

            if (lineOf.TryGetValue(text.Id, out int first))
            {
                found.Add(new(place + ".id", new(
                    FormattableString.Invariant($"'{text.Id}' stands in line {first} already; legal: a name of its own"),
                    FormattableString.Invariant($"“{text.Id}”已见于第 {first} 行；每条应有自己的编号"))));
                continue;
            }

            lineOf.Add(text.Id, number);
            texts.Add(text);
        }

        read = texts.AsReadOnly();
        findings = found.AsReadOnly();
        return found.Count == 0;
    }

    private static LabelledComplaint? ReadLine(string line, string path, List<Finding> findings)
    {
        var own = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(line, own);
        LabelledComplaint? text = document is null ? null : Read(new JsonPlace(document.RootElement, path, own));
        findings.AddRange(own.Select(finding => finding.Path == "$" ? finding with { Path = path } : finding));
        return own.Count == 0 ? text : null;
    }

    private static LabelledComplaint? Read(JsonPlace place)
    {
        JsonMembers members = place.Members();
        string? id = members.Required("id")?.Text();
        string? language = members.Optional("lang")?.Text();
        string? pack = members.Optional("pack")?.Text();
        string? text = members.Required("text")?.AnyText();
        ComplaintIntent? intent = CodeParts.Read(members.Required("intent"), ComplaintIntentLabels.All, ComplaintIntentLabels.Code);
        ComplaintCategory? category = ReadCategory(members.Optional("category"));
        ComplaintCause?[] causes = [.. members.OptionalItems("causes").Select(cause => CodeParts.Read(cause, ComplaintCauseLabels.All, ComplaintCauseLabels.Code))];
        EscalationRisk?[] risks = [.. members.OptionalItems("escalationRisk").Select(risk => CodeParts.Read(risk, EscalationRiskLabels.All, EscalationRiskLabels.Code))];
        ClaimedLevel? level = members.Optional("claimedLevel") is { } claimed ? CodeParts.Read(claimed, ClaimedLevelLabels.All, ClaimedLevelLabels.Code) : null;
        string? note = members.Optional("note")?.AnyText();
        members.Close();
        return place.Findings.Count > 0 ? null : new()
        {
            Id = id!,
            Text = text!,
            Language = language,
            Pack = pack,
            Intent = intent!.Value,
            Category = category,
            Causes = [.. causes.Select(cause => cause!.Value).Distinct()],
            EscalationRisk = [.. risks.Select(risk => risk!.Value).Distinct()],
            ClaimedLevel = level,
            Note = note,
        };
    }

    private static ComplaintCategory? ReadCategory(JsonPlace? place)
    {
        string legal = string.Join(", ", ComplaintCategoryLabels.All.Select(category => category.Code()).Append(NoCategory));
        return place is { } given && given.TryRead((string text, [NotNullWhen(true)] out string? code) => IsCategory(code = text), new(legal, legal), out string? read) && read != NoCategory
            ? ComplaintCategoryLabels.All.First(category => category.Code() == read)
            : null;

        static bool IsCategory(string code) => code == NoCategory || ComplaintCategoryLabels.All.Any(category => category.Code() == code);
    }
}
