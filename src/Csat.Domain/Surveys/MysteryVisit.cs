using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>The record of a mystery shopper's visit.</summary>
/// <param name="Place">The hall, number or address that was visited.</param>
/// <param name="Touchpoint">What kind of contact point it is.</param>
/// <param name="VisitedOn">The day of the visit.</param>
/// <param name="Shopper">Who visited.</param>
/// <param name="Checks">What was looked at, each point once.</param>
/// <remarks>Rule SUR-06.</remarks>
public sealed record MysteryVisit(
    string Place, Touchpoint Touchpoint, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate VisitedOn, string Shopper, IReadOnlyList<MysteryCheck> Checks)
{
    /// <summary>Finds everything that is wrong with the record.</summary>
    /// <returns>The findings with paths such as <c>checks[2].id</c>; empty when it can be counted.</returns>
    public IReadOnlyList<Finding> Validate()
    {
        List<Finding> findings = [.. new[] { SurveyFindings.Blank("place", Place), SurveyFindings.Blank("shopper", Shopper) }.OfType<Finding>()];
        if (!TouchpointLabels.All.Contains(Touchpoint))
        {
            findings.Add(SurveyFindings.Undeclared("touchpoint", Touchpoint, TouchpointLabels.All));
        }

        if (Checks is not { Count: > 0 })
        {
            findings.Add(new("checks", new("nothing was looked at; legal: at least one point", "没有检查项；至少一项")));
            return findings;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Checks.Count; i++)
        {
            string path = FormattableString.Invariant($"checks[{i}]");
            Finding? finding = Checks[i] is not { } check ? SurveyFindings.Missing(path)
                : SurveyFindings.Blank(path + ".id", check.Id) is { } blank ? blank
                : !MysteryResultLabels.All.Contains(check.Result) ? SurveyFindings.Undeclared(path + ".result", check.Result, MysteryResultLabels.All)
                : !seen.Add(check.Id) ? SurveyFindings.Twice(path + ".id", check.Id)
                : null;
            if (finding is not null)
            {
                findings.Add(finding);
            }
        }

        return findings;
    }
}
