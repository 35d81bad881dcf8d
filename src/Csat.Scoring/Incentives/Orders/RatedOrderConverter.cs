using System.Text.Json;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Carries a <see cref="RatedOrder"/>, its cause by code; a refusal lists everything that is wrong.</summary>
internal sealed class RatedOrderConverter : FindingsConverter<RatedOrder>
{
    protected override RatedOrder? Read(JsonPlace place)
    {
        JsonMembers members = place.Members();
        string? order = members.Required("orderId")?.Text();
        string? staff = members.Required("staffId")?.Text();
        OrderRating? rating = JsonParts.ReadName(members.Required("rating"), OrderRatingLabels.All);
        ComplaintCause? cause = CodedJson.Read(members.Optional("cause"), ComplaintCauses.All.Select(entry => entry.Cause), ComplaintCauseLabels.Code);
        bool isRecovered = members.Optional("isRecovered")?.Flag() ?? false;
        members.Close();
        return order is not null && staff is not null && rating is { } given ? new RatedOrder(order, staff, given, cause, isRecovered) : null;
    }

    protected override void Write(Utf8JsonWriter writer, RatedOrder value)
    {
        writer.WriteStartObject();
        writer.WriteString("orderId", value.OrderId);
        writer.WriteString("staffId", value.StaffId);
        writer.WriteString("rating", value.Rating.ToString());
        JsonParts.WriteIfThere(writer, "cause", value.Cause?.Code());
        writer.WriteBoolean("isRecovered", value.IsRecovered);
        writer.WriteEndObject();
    }
}
