using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial record KpoRollout
{
    /// <summary>Reads a roll-out from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c> and <c>staff</c>, and where somebody has passed <c>passed</c>.</param>
    /// <returns>The roll-out.</returns>
    /// <exception cref="FindingsException">The text is no roll-out; the exception lists all findings with their JSON paths.</exception>
    public static KpoRollout Parse(string json) =>
        TryParse(Throw.IfNull(json), out KpoRollout? rollout, out IReadOnlyList<Finding> findings) ? rollout : throw new FindingsException("KPO roll-out", findings, nameof(json));

    /// <summary>Reads a roll-out from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="rollout">The roll-out, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a roll-out.</param>
    /// <returns>Whether the text is a roll-out.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out KpoRollout? rollout, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        rollout = document is null ? null : KpoRolloutJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return rollout is not null;
    }

    /// <summary>The roll-out as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same roll-out always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => KpoRolloutJson.Write(writer, this), indented);
}
