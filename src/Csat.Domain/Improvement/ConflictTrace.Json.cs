using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial record ConflictTrace
{
    /// <summary>Reads a trace from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>conflict</c>, <c>problem</c> and <c>points</c>.</param>
    /// <returns>The trace.</returns>
    /// <exception cref="FindingsException">The text is no trace; the exception lists all findings with their JSON paths.</exception>
    public static ConflictTrace Parse(string json) =>
        TryParse(Throw.IfNull(json), out ConflictTrace? trace, out IReadOnlyList<Finding> findings) ? trace : throw new FindingsException("Conflict trace", findings, nameof(json));

    /// <summary>Reads a trace from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="trace">The trace, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a trace.</param>
    /// <returns>Whether the text is a trace.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out ConflictTrace? trace, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        trace = document is null ? null : ConflictTraceJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return trace is not null;
    }

    /// <summary>The trace as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same trace always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => ConflictTraceJson.Write(writer, this), indented);
}
