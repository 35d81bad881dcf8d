using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The versions of a catalogue of standards, and which of them holds on a day.</summary>
/// <remarks>Immutable and thread-safe. Rule GRD-06: standards are revised, so each version says from when to when it holds.</remarks>
public sealed class StandardVersions
{
    private static readonly RuleId Rule = RuleId.Parse("GRD-06");

    /// <summary>Takes the versions.</summary>
    /// <param name="versions">At least one, all with the same id, in any order.</param>
    /// <exception cref="ArgumentException">There is none, one is missing, or they have different ids.</exception>
    public StandardVersions(IEnumerable<ServiceStandardCatalog> versions)
    {
        ServiceStandardCatalog[] given = [.. Throw.IfNull(versions)];
        string[] ids = [.. given.Select(version => version?.Id ?? "null").Distinct()];
        if (ids.Length != 1 || given.Contains(null!))
        {
            Throw.Argument($"Got {given.Length} catalogues with the ids '{Throw.Shown(string.Join("', '", ids).AsSpan())}'; legal: versions of one catalogue, at least one.", nameof(versions));
        }

        All = Array.AsReadOnly<ServiceStandardCatalog>([.. given.OrderBy(version => version.ValidFrom)]);
    }

    /// <summary>The versions, by their first day.</summary>
    public IReadOnlyList<ServiceStandardCatalog> All { get; }

    /// <summary>The version that holds on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The version; of several that overlap, the one that began last; <see langword="null"/> where none holds.</returns>
    public ServiceStandardCatalog? AsOf(LocalDate date) => All.LastOrDefault(version => version.HoldsOn(date));

    /// <summary>Finds days on which no version or more than one holds, and versions of the same name.</summary>
    /// <returns>The findings; paths are indexes into <see cref="All"/>.</returns>
    public IReadOnlyList<CatalogFinding> Lint()
    {
        var findings = new List<CatalogFinding>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        LocalDate? covered = All[0].ValidFrom; // null: for ever
        for (int i = 0; i < All.Count; i++)
        {
            ServiceStandardCatalog version = All[i];
            string path = FormattableString.Invariant($"[{i}]");
            if (!names.Add(version.Version))
            {
                Add(CatalogFault.DuplicateVersion, path + ".version", new($"'{version.Version}' is given before", $"版本“{version.Version}”已出现过"));
            }

            string first = PlainText.Of(version.ValidFrom);
            if (i > 0 && (covered is null || version.ValidFrom <= covered))
            {
                string end = covered is { } last ? PlainText.Of(last) : "…";
                Add(CatalogFault.OverlappingVersions, path + ".validFrom", new(
                    $"'{version.Version}' begins on {first}, while an earlier version holds until {end}", $"“{version.Version}”自 {first} 起生效，而较早版本有效至 {end}"));
            }
            else if (i > 0 && version.ValidFrom > covered!.Value.PlusDays(1))
            {
                Add(CatalogFault.VersionGap, path + ".validFrom", new(
                    $"no version holds from {PlainText.Of(covered.Value.PlusDays(1))} until the day before {first}", $"自 {PlainText.Of(covered.Value.PlusDays(1))} 至 {first} 前一日没有有效版本"));
            }

            covered = covered is null || version.ValidThrough is null ? null : LocalDate.Max(covered.Value, version.ValidThrough.Value);
        }

        return findings;

        void Add(CatalogFault fault, string path, LocalizedText message) => findings.Add(new(fault, new(path, message, Rule)));
    }
}
