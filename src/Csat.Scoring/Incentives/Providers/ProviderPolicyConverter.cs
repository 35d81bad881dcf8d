using System.Text.Json;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Carries a <see cref="ProviderPolicy"/>, written in full; a refusal lists everything that is wrong.</summary>
internal sealed class ProviderPolicyConverter : FindingsConverter<ProviderPolicy>
{
    public static ProviderPolicy? From(JsonPlace place)
    {
        var members = new PolicyMembers(place);
        var usual = new ProviderPolicy();
        var policy = new ProviderPolicy
        {
            Currency = members.Currency("currency"),
            FeeCurve = members.List("feeCurve", ReadPoint, usual.FeeCurve),
            RewardFrom = members.NumberOrNone("rewardFrom", usual.RewardFrom),
            Reward = members.Number("reward", usual.Reward),
            RequiredDeposit = members.Number("requiredDeposit", usual.RequiredDeposit),
            Roles = members.List("roles", static item => PolicyMembers.Named(item, static (code, name) => new LinkedRole(code, name)), usual.Roles),
        };
        return members.Close(policy, policy.Validate());
    }

    public static void To(Utf8JsonWriter writer, ProviderPolicy policy)
    {
        writer.WriteStartObject();
        MoneyJson.Write(writer, policy.Currency);
        writer.WriteStartArray("feeCurve");
        foreach (FeePoint point in policy.FeeCurve)
        {
            writer.WriteStartObject();
            writer.WriteNumber("score", point.Score);
            writer.WriteNumber("coefficient", point.Coefficient);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        MoneyJson.Write(writer, "rewardFrom", policy.RewardFrom);
        writer.WriteNumber("reward", policy.Reward);
        writer.WriteNumber("requiredDeposit", policy.RequiredDeposit);
        writer.WriteStartArray("roles");
        foreach (LinkedRole role in policy.Roles)
        {
            MoneyJson.Write(writer, role.Code, role.Name);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    protected override ProviderPolicy? Read(JsonPlace place) => From(place);

    protected override void Write(Utf8JsonWriter writer, ProviderPolicy value) => To(writer, value);

    private static FeePoint? ReadPoint(JsonPlace place)
    {
        JsonMembers members = place.Members();
        decimal? score = members.Required("score")?.NumberFrom(0, 1000);
        decimal? coefficient = members.Required("coefficient")?.NumberFrom(0, 10);
        members.Close();
        return score is { } at && coefficient is { } factor ? new FeePoint(at, factor) : null;
    }
}
