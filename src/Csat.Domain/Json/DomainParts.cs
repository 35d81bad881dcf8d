using System.Diagnostics.CodeAnalysis;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Values of this package's own that several of its files hold.</summary>
internal static class DomainParts
{
    private static readonly string Grades = ServiceGradeSpellings.LegalCodes;

    public static ServiceGrade? ReadGrade(JsonPlace place) =>
        place.TryRead(TryParseGrade, new LocalizedText("a grade: " + Grades, "等级：" + Grades), out ServiceGrade? grade) ? grade : null;

    /// <summary>A grade as a property's name; another name is a finding.</summary>
    public static ServiceGrade? ReadGrade(string name, JsonPlace place)
    {
        if (ServiceGrade.TryParse(name, out ServiceGrade? grade))
        {
            return grade;
        }

        string shown = Throw.Shown(name.AsSpan());
        place.Findings.Add(new(place.Path, new($"unknown grade '{shown}'; legal: {Grades}", $"未知等级“{shown}”；可用：{Grades}")));
        return null;
    }

    public static StandardLimit? ReadLimit(JsonPlace? place) =>
        place is { } given && given.TryRead(StandardLimit.TryParse, StandardLimitText.Legal, out StandardLimit? limit) ? limit : null;

    private static bool TryParseGrade(string text, [NotNullWhen(true)] out ServiceGrade? grade) => ServiceGrade.TryParse(text, out grade);
}
