using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>The codes of a CRM or another system as data: which of them stand for which grade, channel, cause and scale.</summary>
/// <remarks>
/// <para>
/// Codes are folded before they are compared, like all names (<see cref="AliasTable{T}"/>). A code of the map goes before this library's
/// own spelling: where a system calls its best enterprise customers 1A, the map says so, and <c>1A</c> is read as 5A. This library's
/// spellings of such a family are then not read at all, so that «1A级» isn't taken for the opposite.
/// </para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(CodeMapJsonConverter))]
public sealed partial class CodeMap
{
    /// <summary>Makes a map.</summary>
    /// <param name="id">Its id, such as the system's name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="grades">The codes of grades.</param>
    /// <param name="channels">The codes of channels, and the channels' names as your policies have them.</param>
    /// <param name="causes">The codes of causes, and the causes' names as your rules have them.</param>
    /// <param name="scales">The codes of scales.</param>
    /// <exception cref="FindingsException">A code can't be used or stands for two things; the exception lists all findings.</exception>
    public CodeMap(
        string id,
        string version,
        IEnumerable<KeyValuePair<string, ServiceGrade>>? grades = null,
        IEnumerable<KeyValuePair<string, string>>? channels = null,
        IEnumerable<KeyValuePair<string, string>>? causes = null,
        IEnumerable<KeyValuePair<string, RatingScale>>? scales = null)
    {
        Id = Throw.IfNull(id);
        Version = Throw.IfNull(version);
        var findings = new List<Finding>();
        findings.AddRange(ServiceStandardCatalog.TextFindings("id", id));
        findings.AddRange(ServiceStandardCatalog.TextFindings("version", version));
        GradeCodes = Given(grades);
        ChannelCodes = Given(channels);
        CauseCodes = Given(causes);
        ScaleCodes = Given(scales);
        AliasTable<ServiceGrade> ownGrades = Table(GradeCodes, "grades", findings);
        AliasTable<RatingScale> ownScales = Table(ScaleCodes, "scales", findings);
        Channels = Table(ChannelCodes, "channels", findings);
        Causes = Table(CauseCodes, "causes", findings);
        foreach ((string section, KeyValuePair<string, string> code) in ChannelCodes.Select(code => ("channels", code)).Concat(CauseCodes.Select(code => ("causes", code))))
        {
            findings.AddRange(ServiceStandardCatalog.TextFindings($"{section}['{Throw.Shown(code.Key.AsSpan())}']", code.Value));
        }

        if (findings.Count > 0)
        {
            throw new FindingsException($"Code map '{Throw.Shown(id.AsSpan())}'", findings, nameof(grades));
        }

        HashSet<GradeFamily> renamed = [.. ownGrades.Names.Select(name => ServiceGrade.TryParse(name.Key, out ServiceGrade? usual) && usual != name.Value ? usual.Family : (GradeFamily?)null).OfType<GradeFamily>()];
        Grades = ownGrades.WithFallback(ServiceGrade.Aliases, grade => !renamed.Contains(grade.Family));
        Scales = ownScales.WithFallback(ScaleIds);
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>Grades by this system's codes, and by this library's spellings where it has no such code.</summary>
    public AliasTable<ServiceGrade> Grades { get; }

    /// <summary>Channels by this system's codes.</summary>
    public AliasTable<string> Channels { get; }

    /// <summary>Causes by this system's codes.</summary>
    public AliasTable<string> Causes { get; }

    /// <summary>Scales by this system's codes, and the presets by their ids where it has no such code.</summary>
    public AliasTable<RatingScale> Scales { get; }

    internal IReadOnlyList<KeyValuePair<string, ServiceGrade>> GradeCodes { get; }

    internal IReadOnlyList<KeyValuePair<string, string>> ChannelCodes { get; }

    internal IReadOnlyList<KeyValuePair<string, string>> CauseCodes { get; }

    internal IReadOnlyList<KeyValuePair<string, RatingScale>> ScaleCodes { get; }

    private static AliasTable<RatingScale> ScaleIds { get; } = new(RatingScales.All.Select(scale => new KeyValuePair<string, RatingScale>(scale.Id, scale)));

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";

    private static IReadOnlyList<KeyValuePair<string, T>> Given<T>(IEnumerable<KeyValuePair<string, T>>? codes) => codes is null ? [] : [.. codes];

    private static AliasTable<T> Table<T>(IReadOnlyList<KeyValuePair<string, T>> codes, string section, List<Finding> findings)
    {
        var table = new AliasTable<T>(codes.Where(code => code.Key is not null && code.Value is not null), out List<AliasFault<T>> faults);
        findings.AddRange(faults.Select(fault => new Finding($"{section}['{Throw.Shown(fault.Name.AsSpan())}']", fault.Text(string.Empty, string.Empty))));
        findings.AddRange(codes.Where(code => code.Key is null || code.Value is null || !UnicodeText.IsValid(code.Key)).Select(code => new Finding(
            $"{section}['{Throw.Shown(code.Key.AsSpan())}']", new("the code is no text, or stands for nothing", "代码不是合法文本，或没有对应的值"))));
        return table;
    }
}
