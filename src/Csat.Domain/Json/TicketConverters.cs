using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Events of tickets, by their <c>type</c>.</summary>
internal sealed class TicketEventJsonConverter : FindingsConverter<TicketEvent>
{
    protected override TicketEvent? Read(JsonPlace place) => TicketEventJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, TicketEvent value) => TicketEventJson.Write(writer, value);
}

/// <summary>Policies for tickets.</summary>
internal sealed class TicketPolicyJsonConverter : FindingsConverter<TicketPolicy>
{
    protected override TicketPolicy? Read(JsonPlace place) => TicketPolicyJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, TicketPolicy value) => TicketPolicyJson.Write(writer, value);
}
