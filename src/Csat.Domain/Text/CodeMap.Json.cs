using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial class CodeMap
{
    /// <summary>Reads a code map from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">
    /// An object with <c>schemaVersion</c>, <c>id</c> and <c>version</c>, and where wanted <c>grades</c>, <c>channels</c>, <c>causes</c> and
    /// <c>scales</c>: objects with a property a code. A grade is any spelling of one, a scale the id of a preset or a scale as an object.
    /// </param>
    /// <returns>The map.</returns>
    /// <exception cref="FindingsException">The text is no map; the exception lists all findings with their JSON paths.</exception>
    public static CodeMap Parse(string json) =>
        TryParse(Throw.IfNull(json), out CodeMap? map, out IReadOnlyList<Finding> findings)
            ? map
            : throw new FindingsException("Code map", findings, nameof(json));

    /// <summary>Reads a code map from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="map">The map, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a map.</param>
    /// <returns>Whether the text is a map.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out CodeMap? map, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        map = document is null ? null : CodeMapJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return map is not null;
    }

    /// <summary>The map as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same map always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => CodeMapJson.Write(writer, this), indented);
}
