using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial class Ticket
{
    /// <summary>Reads a ticket that was saved with <see cref="ToJson"/>, by replaying its events.</summary>
    /// <param name="json">An object with <c>schemaVersion</c> (1), <c>policy</c> (its <c>id</c> and <c>version</c>) and <c>events</c>.</param>
    /// <param name="policies">The policies that it may name, besides those of <see cref="TicketPolicies"/>.</param>
    /// <returns>The ticket; events that the rules refuse stand in its history.</returns>
    /// <exception cref="FindingsException">
    /// The text is no ticket, or names a policy that isn't there in that version; all findings with their JSON paths.
    /// </exception>
    public static Ticket Parse(string json, params TicketPolicy[] policies)
    {
        Ticket? ticket = Read(Throw.IfNull(json), policies, out List<Finding> findings);
        return ticket ?? throw new FindingsException("Ticket", findings, nameof(json));
    }

    /// <summary>Reads a ticket like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="ticket">The ticket, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths such as <c>$.events[2].answer</c>; empty when the text is a ticket.</param>
    /// <param name="policies">The policies that it may name, besides those of <see cref="TicketPolicies"/>.</param>
    /// <returns>Whether the text is a ticket.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out Ticket? ticket, out IReadOnlyList<Finding> findings, params TicketPolicy[] policies)
    {
        ticket = Read(json ?? string.Empty, policies, out List<Finding> found);
        findings = found;
        return ticket is not null;
    }

    /// <summary>The ticket as JSON: its policy's id and version and all its events, the refused ones too. <see cref="Parse"/> reads it back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same events always give the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => TicketJson.Write(writer, this), indented);

    private static Ticket? Read(string json, TicketPolicy[] policies, out List<Finding> findings)
    {
        findings = [];
        TicketPolicy[] known = [.. Throw.IfNull(policies).Select(policy => Throw.IfNull(policy, nameof(policies))), TicketPolicies.Standard];
        using JsonDocument? document = JsonPlace.Open(json, findings);
        return document is null ? null : TicketJson.Read(new JsonPlace(document.RootElement, "$", findings), known);
    }
}
