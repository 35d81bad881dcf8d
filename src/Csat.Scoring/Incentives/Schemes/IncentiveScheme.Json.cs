using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

[JsonConverter(typeof(IncentiveSchemeJsonConverter))]
public sealed partial record IncentiveScheme
{
    /// <summary>Reads a scheme from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>id</c>, <c>version</c> and <c>measures</c>; what is left out has its default.</param>
    /// <returns>The scheme, without any fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">The text is no scheme, or one with faults (see <see cref="Validate"/>): all findings with their JSON paths.</exception>
    public static IncentiveScheme Parse(string json) =>
        TryParse(Throw.IfNull(json), out IncentiveScheme? scheme, out IReadOnlyList<Finding> findings) ? scheme : throw new FindingsException("Incentive scheme", findings, nameof(json));

    /// <summary>Reads a scheme from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="scheme">The scheme, when the text is one without faults.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a sound scheme.</param>
    /// <returns>Whether the text is a sound scheme.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out IncentiveScheme? scheme, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        scheme = document is null ? null : IncentiveSchemeJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return scheme is not null;
    }

    /// <summary>The scheme as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same scheme always gives the same text.</returns>
    /// <exception cref="FindingsException">The scheme has faults: not every one of them can be written.</exception>
    public string ToJson(bool indented = false)
    {
        RefuseFaults();
        return JsonOut.Of(writer => IncentiveSchemeJson.Write(writer, this), indented);
    }
}
