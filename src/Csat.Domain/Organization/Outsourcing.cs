namespace Csat.Domain;

/// <summary>Whether work that was given to another company still keeps what customers were promised.</summary>
/// <remarks>Rule ORG-10. Whether customers perceive a difference is for Csat.Scoring to compare; this is about the standard and the callbacks.</remarks>
public static class Outsourcing
{
    /// <summary>Compares one's own standards with those of the other company.</summary>
    /// <param name="own">The standards as they were.</param>
    /// <param name="outsourced">The other company's, by the same ids; more than one's own are no finding.</param>
    /// <param name="callbacksBefore">The department that called customers back.</param>
    /// <param name="callbacksNow">Who calls them back now.</param>
    /// <returns>All findings with the rule: a standard left out or with another limit for a grade, callbacks given away. Empty when nothing changed.</returns>
    /// <exception cref="ArgumentException">A standard is missing, an id comes twice, or a department is blank.</exception>
    public static IReadOnlyList<Finding> Check(IEnumerable<ServiceStandard> own, IEnumerable<ServiceStandard> outsourced, string callbacksBefore, string callbacksNow)
    {
        ServiceStandard[] before = Each(own, nameof(own));
        ServiceStandard[] now = Each(outsourced, nameof(outsourced));
        var findings = new List<Finding>();
        for (int i = 0; i < before.Length; i++)
        {
            string path = FormattableString.Invariant($"own[{i}]");
            string id = FigureText.Quoted(before[i].Id);
            if (Array.Find(now, standard => standard.Id == before[i].Id) is not { } theirs)
            {
                findings.Add(new(path, new($"'{id}' is not among the outsourced standards; legal: the same", $"外包标准中没有“{id}”；标准须保持不变"), OrganizationRules.Outsourcing));
                continue;
            }

            string[] grades = [.. before[i].GradesServed.Where(grade => !Equals(LimitOf(before[i], grade), LimitOf(theirs, grade))).Select(grade => grade.Code)];
            if (grades.Length > 0)
            {
                findings.Add(new(path + ".limit", new(
                    $"'{id}' has another limit for {string.Join(", ", grades)}; legal: the same", $"“{id}”对 {string.Join("、", grades)} 的限值不同；标准须保持不变"), OrganizationRules.Outsourcing));
            }
        }

        if (!string.Equals(Throw.IfBlank(callbacksBefore), Throw.IfBlank(callbacksNow), StringComparison.Ordinal))
        {
            findings.Add(new("callbacksNow", new(
                $"'{FigureText.Quoted(callbacksNow)}' calls back; legal: '{FigureText.Quoted(callbacksBefore)}' as before",
                $"回访改由“{FigureText.Quoted(callbacksNow)}”负责；须仍由“{FigureText.Quoted(callbacksBefore)}”负责"), OrganizationRules.Outsourcing));
        }

        return findings;
    }

    private static StandardLimit? LimitOf(ServiceStandard standard, ServiceGrade grade) => standard.Limit is { } limit ? limit[grade] : null;

    private static ServiceStandard[] Each(IEnumerable<ServiceStandard> standards, string parameter)
    {
        ServiceStandard[] given = [.. Throw.IfNull(standards, parameter).Select(standard => Throw.IfNull(standard, parameter))];
        string? twice = given.GroupBy(standard => standard.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;
        if (twice is not null)
        {
            Throw.Argument($"'{FigureText.Quoted(twice)}' comes twice; legal: each id once.", parameter);
        }

        return given;
    }
}
