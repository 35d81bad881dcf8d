namespace Csat.Domain;

/// <summary>One rule file: words and rules of one language or several.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">Its semantic version.</param>
/// <param name="Locales">Its languages, such as <c>zh-CN</c>.</param>
public sealed record ComplaintPack(string Id, string Version, IReadOnlyList<string> Locales)
{
    /// <summary>The terms.</summary>
    public IReadOnlyList<ComplaintTerm> Terms { get; init; } = [];

    /// <summary>The negators.</summary>
    public IReadOnlyList<ComplaintNegator> Negators { get; init; } = [];

    /// <summary>Forms that look like a negator or hold a term, and are neither.</summary>
    public IReadOnlyList<string> NotNegators { get; init; } = [];

    /// <summary>Forms before which a clause ends, such as <c>but</c>.</summary>
    public IReadOnlyList<string> ClauseBreaks { get; init; } = [];

    /// <summary>The rules.</summary>
    public IReadOnlyList<ComplaintRule> Rules { get; init; } = [];

    /// <summary>The weighed words, an axis each.</summary>
    public IReadOnlyList<ComplaintCues> Cues { get; init; } = [];

    /// <summary>Rules of the packs before it that it switches off.</summary>
    public IReadOnlyList<string> Off { get; init; } = [];

    /// <summary>The policy; <see langword="null"/> to leave that of the packs before it.</summary>
    public ComplaintPolicy? Policy { get; init; }

    /// <summary>The department table; <see langword="null"/> to leave that of the packs before it.</summary>
    public DepartmentTable? Departments { get; init; }

    /// <summary>Whether two packs share a language.</summary>
    internal bool SharesLocale(ComplaintPack other) => Locales.Any(locale => other.Locales.Contains(locale, StringComparer.OrdinalIgnoreCase));

    /// <summary>The id and version.</summary>
    /// <returns>Such as <c>telecom.en 1.0.0</c>.</returns>
    public override string ToString() => Id + " " + Version;
}
