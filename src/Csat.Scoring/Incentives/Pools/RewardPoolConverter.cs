using System.Text.Json;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Carries a <see cref="RewardPool"/>, written in full; a refusal lists everything that is wrong.</summary>
internal sealed class RewardPoolConverter : FindingsConverter<RewardPool>
{
    public static RewardPool? From(JsonPlace place)
    {
        var members = new PolicyMembers(place);
        var policy = new RewardPool(members.Number("amount", -1)) { Currency = members.Currency("currency") };
        return members.Close(policy, policy.Validate());
    }

    public static void To(Utf8JsonWriter writer, RewardPool policy)
    {
        writer.WriteStartObject();
        writer.WriteNumber("amount", policy.Amount);
        MoneyJson.Write(writer, policy.Currency);
        writer.WriteEndObject();
    }

    protected override RewardPool? Read(JsonPlace place) => From(place);

    protected override void Write(Utf8JsonWriter writer, RewardPool value) => To(writer, value);
}
