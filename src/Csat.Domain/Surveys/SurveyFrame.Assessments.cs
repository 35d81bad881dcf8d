using Csat.Json;

namespace Csat.Domain;

public sealed partial class SurveyFrame
{
    private static readonly RuleId Rule = RuleId.Parse("SUR-02");

    /// <summary>Finds where the survey's results don't count: in a department of headquarters, in the company of a province, or because of what was given.</summary>
    /// <param name="departments">The departments of headquarters that have to be assessed.</param>
    /// <param name="assessed">The units in whose assessment satisfaction counts, with its weight.</param>
    /// <returns>
    /// All findings, each with the rule; empty when satisfaction counts in every department and in the company of every province of the frame.
    /// A unit that isn't as it has to be counts for nothing. Names are compared as the frame's are.
    /// </returns>
    public IReadOnlyList<Finding> CheckAssessments(IEnumerable<string> departments, IEnumerable<AssessedUnit> assessed)
    {
        string[] wanted = [.. Throw.IfNull(departments)];
        AssessedUnit?[] given = [.. Throw.IfNull(assessed)];
        var findings = new List<Finding>();
        AliasTable<int> table = Table("departments", wanted, findings);
        var counted = new HashSet<(OrganizationLevel, int)>();
        for (int i = 0; i < given.Length; i++)
        {
            if (Assessed(given[i], FormattableString.Invariant($"assessed[{i}]"), table, findings) is not { } unit)
            {
                continue;
            }

            if (!counted.Add(unit))
            {
                findings.Add(SurveyFindings.Twice(FormattableString.Invariant($"assessed[{i}].name"), given[i]!.Name));
            }
        }

        findings.AddRange(Missing(OrganizationLevel.Headquarters, wanted, counted));
        findings.AddRange(Missing(OrganizationLevel.Province, Provinces, counted));
        return Array.AsReadOnly<Finding>([.. findings.Select(finding => finding with { RuleId = Rule })]);
    }

    private (OrganizationLevel Level, int Index)? Assessed(AssessedUnit? unit, string path, AliasTable<int> departments, List<Finding> findings)
    {
        if (unit is null)
        {
            findings.Add(SurveyFindings.Missing(path));
            return null;
        }

        int before = findings.Count, index = -1;
        bool isKnown = unit.Level switch
        {
            OrganizationLevel.Headquarters => departments.TryFind(unit.Name.AsSpan(), out index),
            OrganizationLevel.Province => _provinces.TryFind(unit.Name.AsSpan(), out index),
            _ => false,
        };
        if (unit.Level is not (OrganizationLevel.Headquarters or OrganizationLevel.Province))
        {
            findings.Add(new(path + ".level", new($"got {unit.Level}; legal: Headquarters, Province", $"给出 {unit.Level}；应为 Headquarters 或 Province")));
        }
        else if (!isKnown)
        {
            string shown = Throw.Shown(unit.Name.AsSpan());
            findings.Add(new(path + ".name", new($"'{shown}' is none of those that have to be assessed", $"“{shown}”不在须考核的单位内")));
        }

        if (unit.Weight is <= 0 or > 1)
        {
            findings.Add(new(path + ".weight", new($"got {PlainText.Of(unit.Weight)}; legal: above 0, at most 1", $"给出 {PlainText.Of(unit.Weight)}；应大于 0、不超过 1")));
        }

        return findings.Count == before ? (unit.Level, index) : null;
    }

    private static IEnumerable<Finding> Missing(OrganizationLevel level, IReadOnlyList<string> names, HashSet<(OrganizationLevel, int)> counted)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (counted.Contains((level, i)))
            {
                continue;
            }

            string path = FormattableString.Invariant($"{(level == OrganizationLevel.Province ? "provinces" : "departments")}[{i}]"), shown = Throw.Shown(names[i].AsSpan());
            yield return new(path, new($"satisfaction doesn't count in the assessment of '{shown}'", $"“{shown}”的考核未计入满意度"));
        }
    }
}
