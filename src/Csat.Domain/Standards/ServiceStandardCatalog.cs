using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>A version of a company's service standards, with the days on which it holds.</summary>
/// <remarks>
/// <para>
/// Immutable and thread-safe. A catalogue can hold standards that contradict each other, because people write them one after the
/// other: <see cref="Lint"/> finds what is wrong. <see cref="StandardVersions"/> says which version holds on a day (rule GRD-06).
/// </para>
/// <para>Rules GRD-04 to GRD-08. Source: China Telecom, research on the customer-service management system (2008–2009 figures).</para>
/// </remarks>
[JsonConverter(typeof(ServiceStandardCatalogJsonConverter))]
public sealed partial class ServiceStandardCatalog
{
    /// <summary>How many standards a complete catalogue has for families and individuals: 107 (rule GRD-04).</summary>
    public const int HouseholdTotal = 107;

    /// <summary>How many standards a complete catalogue has for enterprises: 89 (rule GRD-05).</summary>
    public const int EnterpriseTotal = 89;

    private readonly Dictionary<string, ServiceStandard> _byId = new(StringComparer.Ordinal);

    /// <summary>Makes a catalogue.</summary>
    /// <param name="id">Its id, the same in all its versions.</param>
    /// <param name="version">The version's name.</param>
    /// <param name="validFrom">The first day on which it holds.</param>
    /// <param name="standards">The standards, in the order of the catalogue.</param>
    /// <param name="validThrough">The last day on which it holds; <see langword="null"/> for no end.</param>
    /// <param name="claimsComplete">Whether it says that it has all 107 and 89 standards.</param>
    /// <exception cref="FindingsException">The parts can't make a catalogue; the exception lists all findings.</exception>
    public ServiceStandardCatalog(
        string id, string version, LocalDate validFrom, IEnumerable<ServiceStandard> standards, LocalDate? validThrough = null, bool claimsComplete = false)
    {
        Id = Throw.IfNull(id);
        Version = Throw.IfNull(version);
        Standards = Array.AsReadOnly<ServiceStandard>([.. Throw.IfNull(standards)]);
        ValidFrom = validFrom;
        ValidThrough = validThrough;
        ClaimsComplete = claimsComplete;
        Finding[] findings = [.. Validate(id, version, validFrom, validThrough, Standards)];
        if (findings.Length > 0)
        {
            throw new FindingsException($"Catalogue of standards '{Throw.Shown(id.AsSpan())}'", findings, nameof(standards));
        }

        foreach (ServiceStandard standard in Standards)
        {
            _byId[standard.Id] = _byId.TryGetValue(standard.Id, out ServiceStandard? first) ? first : standard;
        }
    }

    /// <summary>The id, the same in all versions.</summary>
    public string Id { get; }

    /// <summary>The version's name.</summary>
    public string Version { get; }

    /// <summary>The first day on which it holds.</summary>
    public LocalDate ValidFrom { get; }

    /// <summary>The last day on which it holds; <see langword="null"/> for no end.</summary>
    public LocalDate? ValidThrough { get; }

    /// <summary>Whether it says that it has all the standards that it must have; <see cref="Lint"/> then counts them.</summary>
    public bool ClaimsComplete { get; }

    /// <summary>The standards, in the order of the catalogue.</summary>
    public IReadOnlyList<ServiceStandard> Standards { get; }

    /// <summary>How many standards promised to customers it has of the 107 and of the 89.</summary>
    public StandardCount Count => new(
        Standards.Count(standard => IsCounted(standard) && !standard.Class.IsEnterprise()),
        Standards.Count(standard => IsCounted(standard) && standard.Class.IsEnterprise()));

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether the day lies from the first to the last day of validity.</returns>
    public bool HoldsOn(LocalDate date)
    {
        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        return day >= ValidFrom && (ValidThrough is null || day <= ValidThrough);
    }

    /// <summary>Finds a standard by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="standard">The standard; the first one where a faulty catalogue has several.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string? id, [NotNullWhen(true)] out ServiceStandard? standard)
    {
        standard = null;
        return id is not null && _byId.TryGetValue(id, out standard);
    }

    /// <summary>The standards that a customer of a grade is promised.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>The external standards whose class serves the grade's family, in the order of the catalogue.</returns>
    public IReadOnlyList<ServiceStandard> For(ServiceGrade grade)
    {
        GradeFamily family = Throw.IfNull(grade).Family;
        return [.. Standards.Where(standard => standard.Direction == PromiseDirection.External && standard.Class.Serves(family))];
    }

    /// <summary>Which kinds of promise are made for which kinds of request, to customers.</summary>
    /// <returns>The counts of the 3 × 4 cells (rule GRD-08).</returns>
    public PromiseCoverage Coverage() => PromiseCoverage.Of(Standards);

    /// <summary>How many external standards of a class there are.</summary>
    /// <param name="class">The class.</param>
    /// <returns>The number.</returns>
    public int CountOf(StandardClass @class) => Standards.Count(standard => IsCounted(standard) && standard.Class == @class);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";

    private static bool IsCounted(ServiceStandard standard) => standard.Direction == PromiseDirection.External;
}
