using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Json;

namespace Csat.Domain;

[JsonConverter(typeof(TicketPolicyJsonConverter))]
public sealed partial class TicketPolicy
{
    /// <summary>Reads a policy from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">
    /// An object with <c>schemaVersion</c> (1), <c>id</c>, <c>version</c>, <c>processes</c> and <c>checks</c>, and where wanted the other
    /// properties in camel case. A process has <c>kind</c> and <c>steps</c>, an array of states; one that ends in <c>?</c> is optional.
    /// </param>
    /// <returns>The policy.</returns>
    /// <exception cref="FindingsException">The text is no policy; all findings with their JSON paths.</exception>
    public static TicketPolicy Parse(string json)
    {
        TicketPolicy? policy = Read(Throw.IfNull(json), out List<Finding> findings);
        return policy ?? throw new FindingsException("Ticket policy", findings, nameof(json));
    }

    /// <summary>Reads a policy from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="policy">The policy, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths such as <c>$.processes[0].steps[2]</c>; empty when the text is a policy.</param>
    /// <returns>Whether the text is a policy.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out TicketPolicy? policy, out IReadOnlyList<Finding> findings)
    {
        policy = Read(json ?? string.Empty, out List<Finding> found);
        findings = found;
        return policy is not null;
    }

    /// <summary>The policy as JSON. <see cref="Parse"/> reads it back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same policy always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => TicketPolicyJson.Write(writer, this), indented);

    private static TicketPolicy? Read(string json, out List<Finding> findings)
    {
        findings = [];
        using JsonDocument? document = JsonPlace.Open(json, findings);
        return document is null ? null : TicketPolicyJson.Read(new JsonPlace(document.RootElement, "$", findings));
    }
}
