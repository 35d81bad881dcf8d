using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial class ImprovementLoop
{
    /// <summary>Reads an improvement from JSON, as <see cref="ToJson"/> writes it; its events are judged again.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>item</c>, <c>openedOn</c> and <c>events</c>.</param>
    /// <returns>The improvement.</returns>
    /// <exception cref="FindingsException">The text is none; the exception lists all findings with their JSON paths.</exception>
    public static ImprovementLoop Parse(string json) => TryParse(Throw.IfNull(json), out ImprovementLoop? loop, out IReadOnlyList<Finding> findings)
        ? loop
        : throw new FindingsException("Improvement", findings, nameof(json));

    /// <summary>Reads an improvement from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="loop">The improvement, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths such as <c>$.events[2].parties</c>; empty when the text is an improvement.</param>
    /// <returns>Whether the text is an improvement.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out ImprovementLoop? loop, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        loop = document is null ? null : ImprovementJson.ReadLoop(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return loop is not null;
    }

    /// <summary>The improvement as JSON: its item and all its events, the refused ones too. <see cref="Parse"/> reads it back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same events always give the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => ImprovementJson.Write(writer, this), indented);
}
