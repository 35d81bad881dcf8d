using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial record ServiceSystem
{
    /// <summary>Reads a service system from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>name</c>, <c>since</c> and <c>revisions</c>.</param>
    /// <returns>The service system.</returns>
    /// <exception cref="FindingsException">The text is no service system; the exception lists all findings with their JSON paths.</exception>
    public static ServiceSystem Parse(string json) =>
        TryParse(Throw.IfNull(json), out ServiceSystem? system, out IReadOnlyList<Finding> findings) ? system : throw new FindingsException("Service system", findings, nameof(json));

    /// <summary>Reads a service system from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="system">The service system, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a service system.</param>
    /// <returns>Whether the text is a service system.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out ServiceSystem? system, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        system = document is null ? null : ServiceSystemJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return system is not null;
    }

    /// <summary>The service system as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same service system always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => ServiceSystemJson.Write(writer, this), indented);
}
