using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Json;

namespace Csat.Domain;

/// <summary>What a survey has to reach: each province, each channel and each service.</summary>
/// <remarks>Rule SUR-02. Immutable and thread-safe; names are compared as <see cref="AliasTable{T}"/> does.</remarks>
[JsonConverter(typeof(SurveyFrameJsonConverter))]
public sealed partial class SurveyFrame
{
    private const int MostCells = 100_000;

    private readonly AliasTable<int> _provinces;
    private readonly AliasTable<int> _services;

    /// <summary>Makes a frame.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version.</param>
    /// <param name="provinces">The provinces.</param>
    /// <param name="channels">The contact points; <see langword="null"/> for all seven.</param>
    /// <param name="services">The services.</param>
    /// <exception cref="FindingsException">A list is empty, a name is blank or given twice, a channel isn't declared, or there are more than 100,000 cells; all findings.</exception>
    public SurveyFrame(string id, string version, IEnumerable<string> provinces, IEnumerable<Touchpoint>? channels, IEnumerable<string> services)
    {
        Id = Throw.IfNull(id);
        Version = Throw.IfNull(version);
        Provinces = Array.AsReadOnly<string>([.. Throw.IfNull(provinces)]);
        Channels = Array.AsReadOnly<Touchpoint>([.. channels ?? TouchpointLabels.All]);
        Services = Array.AsReadOnly<string>([.. Throw.IfNull(services)]);
        List<Finding> findings = [.. new[] { SurveyFindings.Blank("id", id), SurveyFindings.Blank("version", version) }.OfType<Finding>()];
        _provinces = Table("provinces", Provinces, findings);
        _services = Table("services", Services, findings);
        for (int i = 0; i < Channels.Count; i++)
        {
            string path = FormattableString.Invariant($"channels[{i}]");
            if (!TouchpointLabels.All.Contains(Channels[i]))
            {
                findings.Add(SurveyFindings.Undeclared(path, Channels[i], TouchpointLabels.All));
            }
            else if (Channels.Take(i).Contains(Channels[i]))
            {
                findings.Add(new(path, new($"{Channels[i]} is given twice; legal: once", $"{Channels[i]} 重复；只能出现一次")));
            }
        }

        if (Channels.Count == 0)
        {
            findings.Add(new("channels", new("no channel; legal: at least one", "没有渠道；至少一个")));
        }

        long cells = (long)Provinces.Count * Channels.Count * Services.Count;
        if (cells > MostCells)
        {
            findings.Add(new("provinces", new(FormattableString.Invariant($"{cells} cells; legal: at most {MostCells}"), FormattableString.Invariant($"共 {cells} 格；至多 {MostCells} 格"))));
        }

        if (findings.Count > 0)
        {
            throw new FindingsException($"Survey frame '{Throw.Shown(id.AsSpan())}'", findings, nameof(provinces));
        }
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>The provinces.</summary>
    public IReadOnlyList<string> Provinces { get; }

    /// <summary>The contact points.</summary>
    public IReadOnlyList<Touchpoint> Channels { get; }

    /// <summary>The services.</summary>
    public IReadOnlyList<string> Services { get; }

    /// <summary>Counts where responses come from.</summary>
    /// <param name="responses">One cell for each response.</param>
    /// <returns>All cells of the frame with their counts; responses from outside the frame are rejected, with the reason.</returns>
    public SurveyCoverage Check(IEnumerable<SurveyCell> responses)
    {
        SurveyCell?[] given = [.. Throw.IfNull(responses)];
        int[] counts = new int[Provinces.Count * Channels.Count * Services.Count];
        var rejected = new List<Finding>();
        for (int i = 0; i < given.Length; i++)
        {
            if (Index(given[i], FormattableString.Invariant($"responses[{i}]"), rejected) is { } index)
            {
                counts[index]++;
            }
        }

        var cells = new List<SurveyCellCount>(counts.Length);
        foreach (string province in Provinces)
        {
            cells.AddRange(from channel in Channels from service in Services select new SurveyCellCount(province, channel, service, 0));
        }

        return new SurveyCoverage(Id, Version, given.Length, Array.AsReadOnly<SurveyCellCount>([.. cells.Select((cell, i) => cell with { Responses = counts[i] })]), rejected.AsReadOnly());
    }

    /// <summary>Reads a frame from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>id</c>, <c>version</c>, <c>provinces</c> and <c>services</c>, and where wanted <c>channels</c>.</param>
    /// <returns>The frame.</returns>
    /// <exception cref="FindingsException">The text is no frame; the exception lists all findings with their JSON paths.</exception>
    public static SurveyFrame Parse(string json) =>
        TryParse(Throw.IfNull(json), out SurveyFrame? frame, out IReadOnlyList<Finding> findings) ? frame : throw new FindingsException("Survey frame", findings, nameof(json));

    /// <summary>Reads a frame from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="frame">The frame, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a frame.</param>
    /// <returns>Whether the text is a frame.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out SurveyFrame? frame, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        frame = document is null ? null : SurveyFrameJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return frame is not null;
    }

    /// <summary>The frame as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same frame always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => SurveyFrameJson.Write(writer, this), indented);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";

    private static AliasTable<int> Table(string path, IReadOnlyList<string> names, List<Finding> findings)
    {
        if (names.Count == 0)
        {
            findings.Add(new(path, new("the list is empty; legal: at least one", "列表为空；至少一项")));
        }

        findings.AddRange(names.Select((name, i) => SurveyFindings.Blank(FormattableString.Invariant($"{path}[{i}]"), name)).OfType<Finding>());
        int[] usable = [.. Enumerable.Range(0, names.Count).Where(i => SurveyFindings.Blank(path, names[i]) is null)];
        var table = new AliasTable<int>(usable.Select(i => new KeyValuePair<string, int>(names[i], i)), out List<AliasFault<int>> faults);
        findings.AddRange(faults.Select(fault => new Finding(FormattableString.Invariant($"{path}[{usable[fault.Index]}]"), fault.Text("item ", "第"))));
        return table;
    }

    private int? Index(SurveyCell? cell, string path, List<Finding> rejected)
    {
        if (cell is null)
        {
            rejected.Add(SurveyFindings.Missing(path));
            return null;
        }

        int channel = Channels.ToList().IndexOf(cell.Channel);
        string outside =
            !_provinces.TryFind(cell.Province.AsSpan(), out int province) ? "province"
            : channel < 0 ? "channel"
            : !_services.TryFind(cell.Service.AsSpan(), out _) ? "service"
            : string.Empty;
        if (outside.Length == 0)
        {
            _ = _services.TryFind(cell.Service.AsSpan(), out int found);
            return (((province * Channels.Count) + channel) * Services.Count) + found;
        }

        string shown = Throw.Shown((outside == "province" ? cell.Province : outside == "channel" ? cell.Channel.ToString() : cell.Service).AsSpan());
        rejected.Add(new(path + "." + outside, new($"'{shown}' isn't in the frame {Id}", $"“{shown}”不在调查范围 {Id} 内"), RuleId.Parse("SUR-02")));
        return null;
    }
}
