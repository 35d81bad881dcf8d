using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Json;

namespace Csat.Domain;

/// <summary>A CRM's own reasons for leaving as data: which of them stand for which type and cause of churn.</summary>
/// <remarks>Reasons are folded before they are compared, as by <see cref="AliasTable{T}"/>. Immutable and thread-safe. Rules REL-04 and REL-05.</remarks>
[JsonConverter(typeof(ChurnReasonMapJsonConverter))]
public sealed class ChurnReasonMap
{
    private readonly AliasTable<ChurnReason> _table;

    /// <summary>Makes a map.</summary>
    /// <param name="id">Its id, such as the system's name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="reasons">The reasons and what they stand for.</param>
    /// <exception cref="FindingsException">A reason can't be used, stands for two things or for something undeclared; all findings.</exception>
    public ChurnReasonMap(string id, string version, IEnumerable<KeyValuePair<string, ChurnReason>> reasons)
    {
        Id = Throw.IfNull(id);
        Version = Throw.IfNull(version);
        Reasons = Array.AsReadOnly<KeyValuePair<string, ChurnReason>>([.. Throw.IfNull(reasons)]);
        List<Finding> findings = [.. new[] { SurveyFindings.Blank("id", id), SurveyFindings.Blank("version", version) }.OfType<Finding>()];
        foreach (KeyValuePair<string, ChurnReason> reason in Reasons)
        {
            string path = $"reasons['{Throw.Shown(reason.Key.AsSpan())}']";
            if (SurveyFindings.Blank(path, reason.Key) is { } blank)
            {
                findings.Add(blank);
            }
            else if (reason.Value is not { } value)
            {
                findings.Add(SurveyFindings.Missing(path));
            }
            else if (!ChurnTypeLabels.All.Contains(value.Type))
            {
                findings.Add(SurveyFindings.Undeclared(path + ".type", value.Type, ChurnTypeLabels.All));
            }
            else if (value.Cause is { } cause && !ChurnCauseLabels.All.Contains(cause))
            {
                findings.Add(SurveyFindings.Undeclared(path + ".cause", cause, ChurnCauseLabels.All));
            }
        }

        _table = new(Reasons.Where(reason => reason.Key is not null && reason.Value is not null), out List<AliasFault<ChurnReason>> faults);
        findings.AddRange(faults.Select(fault => new Finding($"reasons['{Throw.Shown(fault.Name.AsSpan())}']", fault.IsTaken
            ? new("the same reason stands for something else already", "同一原因已对应其他含义")
            : fault.Text(string.Empty, string.Empty))));
        if (findings.Count > 0)
        {
            throw new FindingsException($"Map of churn reasons '{Throw.Shown(id.AsSpan())}'", findings, nameof(reasons));
        }
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>The reasons and what they stand for, in the order given.</summary>
    public IReadOnlyList<KeyValuePair<string, ChurnReason>> Reasons { get; }

    /// <summary>Finds what a reason stands for.</summary>
    /// <param name="reason">The CRM's reason.</param>
    /// <param name="found">What it stands for, when it is known.</param>
    /// <returns>Whether it is known.</returns>
    public bool TryFind(string? reason, [NotNullWhen(true)] out ChurnReason? found) => _table.TryFind(reason.AsSpan(), out found);

    /// <summary>Counts lost customers by type and cause.</summary>
    /// <param name="reasons">The CRM's reason of each customer who left.</param>
    /// <returns>The counts; reasons that the map doesn't know are listed with theirs.</returns>
    public ChurnCounts Count(IEnumerable<string?> reasons)
    {
        string?[] given = [.. Throw.IfNull(reasons)];
        var known = new List<ChurnReason>();
        var unknown = new List<string>();
        foreach (string? reason in given)
        {
            if (TryFind(reason, out ChurnReason? found))
            {
                known.Add(found);
            }
            else
            {
                unknown.Add(string.IsNullOrWhiteSpace(reason) ? string.Empty : SmsReading.Clean(reason!));
            }
        }

        return new ChurnCounts(
            Id, Version, given.Length,
            Array.AsReadOnly<ChurnCount>([.. ChurnTypeLabels.All.SelectMany(type => ChurnCauseLabels.All.Select(cause => (ChurnCause?)cause).Append(null)
                .Select(cause => new ChurnCount(type, cause, known.Count(reason => reason.Type == type && reason.Cause == cause))))]),
            Array.AsReadOnly<UnknownChurnReason>([.. unknown.GroupBy(reason => reason, StringComparer.Ordinal).Select(group => new UnknownChurnReason(group.Key, group.Count()))
                .OrderByDescending(reason => reason.Customers).ThenBy(reason => reason.Reason, StringComparer.Ordinal)]));
    }

    /// <summary>Reads a map from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>id</c>, <c>version</c> and <c>reasons</c>: an object with a property a reason, each with <c>type</c> and where it has one <c>cause</c>.</param>
    /// <returns>The map.</returns>
    /// <exception cref="FindingsException">The text is no map; the exception lists all findings with their JSON paths.</exception>
    public static ChurnReasonMap Parse(string json) =>
        TryParse(Throw.IfNull(json), out ChurnReasonMap? map, out IReadOnlyList<Finding> findings) ? map : throw new FindingsException("Map of churn reasons", findings, nameof(json));

    /// <summary>Reads a map from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="map">The map, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a map.</param>
    /// <returns>Whether the text is a map.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out ChurnReasonMap? map, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        map = document is null ? null : ChurnReasonMapJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return map is not null;
    }

    /// <summary>The map as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same map always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => ChurnReasonMapJson.Write(writer, this), indented);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";
}
