using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Domain.Complaints;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

[JsonConverter(typeof(ComplaintRuleSetJsonConverter))]
public sealed partial class ComplaintRuleSet
{
    /// <summary>Reads a rule file, or a set of several as <see cref="ToJson"/> writes it, and tries the rules' examples.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The rule set.</returns>
    /// <exception cref="FindingsException">The text is no rule set, names what isn't there, or an example fails; all findings with their JSON paths.</exception>
    public static ComplaintRuleSet Parse(string json) =>
        TryParse(Throw.IfNull(json), out ComplaintRuleSet? set, out IReadOnlyList<Finding> findings)
            ? set
            : throw new FindingsException("Complaint rule set", findings, nameof(json));

    /// <summary>Reads a rule file like <see cref="Parse"/>.</summary>
    /// <param name="reader">Where the JSON is read from, to its end.</param>
    /// <returns>The rule set.</returns>
    /// <exception cref="FindingsException">As for <see cref="Parse"/>.</exception>
    public static ComplaintRuleSet Load(TextReader reader) =>
        TryParse(Throw.IfNull(reader).ReadToEnd(), out ComplaintRuleSet? set, out IReadOnlyList<Finding> findings)
            ? set
            : throw new FindingsException("Complaint rule set", findings, nameof(reader));

    /// <summary>Reads a rule file like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="set">The rule set, when the text is one.</param>
    /// <param name="findings">Everything that refuses it, with JSON paths such as <c>$.rules[3].when.any[0].term</c>; empty when the text is a rule set.</param>
    /// <returns>Whether the text is a rule set.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out ComplaintRuleSet? set, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        ComplaintRuleSet? read = Read(json, found);
        if (read is not null)
        {
            found.AddRange(read.ErrorsOf(null).Select(error => error.Finding));
        }

        findings = found;
        set = found.Count == 0 ? read : null;
        return set is not null;
    }

    /// <summary>Reads a user's own rule file on top of this set.</summary>
    /// <param name="json">The JSON of one file; it may name terms of this set.</param>
    /// <returns>A set with one more pack, whose name and version it has.</returns>
    /// <exception cref="FindingsException">As for <see cref="Parse"/>.</exception>
    public ComplaintRuleSet Extend(string json) =>
        TryExtend(Throw.IfNull(json), out ComplaintRuleSet? set, out IReadOnlyList<Finding> findings)
            ? set
            : throw new FindingsException("Complaint rule set", findings, nameof(json));

    /// <summary>Reads a user's own rule file on top of this set, without an exception.</summary>
    /// <param name="json">The JSON of one file.</param>
    /// <param name="set">The new set, when the text is a rule file.</param>
    /// <param name="findings">Everything that refuses it, with JSON paths in that file.</param>
    /// <returns>Whether the text is a rule file for this set.</returns>
    public bool TryExtend(string? json, [NotNullWhen(true)] out ComplaintRuleSet? set, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        set = null;
        if (Read(json, found) is { } read)
        {
            if (read.Packs.Count != 1 || Packs.Any(pack => pack.Id == read.Packs[0].Id))
            {
                found.Add(new("$.id", new("legal: one rule file with a name that no pack has yet", "应为一个规则文件，名称不与已有文件包重复")));
            }
            else
            {
                set = new ComplaintRuleSet(read.Id, read.Version, [.. Packs, read.Packs[0]], nameof(json));
                found.AddRange(set.ErrorsOf(Packs.Count).Select(error => error.Finding));
            }
        }

        findings = found;
        set = found.Count == 0 ? set : null;
        return set is not null;
    }

    /// <summary>The set as JSON, which <see cref="Parse"/> reads back: a file of one pack, or <c>packs</c> with several.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same set always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => ComplaintRuleSetJson.Write(writer, this), indented);

    internal static ComplaintRuleSet? Read(string? json, List<Finding> findings)
    {
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, findings);
        return document is null ? null : ComplaintRuleSetJson.Read(new JsonPlace(document.RootElement, "$", findings));
    }

    internal static ComplaintRuleSet Of(string id, string version, ComplaintPack[] packs) => new(id, version, packs, nameof(packs));
}
