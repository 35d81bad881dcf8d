using System.Text.Json;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Carries a <see cref="OrderRewardPolicy"/>, written in full; a refusal lists everything that is wrong.</summary>
internal sealed class OrderRewardPolicyConverter : FindingsConverter<OrderRewardPolicy>
{
    public static OrderRewardPolicy? From(JsonPlace place)
    {
        var members = new PolicyMembers(place);
        var usual = new OrderRewardPolicy();
        var policy = new OrderRewardPolicy
        {
            Currency = members.Currency("currency"),
            VerySatisfied = members.Number("verySatisfied", usual.VerySatisfied),
            Satisfied = members.Number("satisfied", usual.Satisfied),
            Neutral = members.Number("neutral", usual.Neutral),
            Dissatisfied = members.Number("dissatisfied", usual.Dissatisfied),
            RecoveryReduction = members.Number("recoveryReduction", usual.RecoveryReduction),
            MonthlyFloor = members.NumberOrNone("monthlyFloor", usual.MonthlyFloor),
            MonthlyCap = members.NumberOrNone("monthlyCap", usual.MonthlyCap),
        };
        return members.Close(policy, policy.Validate());
    }

    public static void To(Utf8JsonWriter writer, OrderRewardPolicy policy)
    {
        writer.WriteStartObject();
        MoneyJson.Write(writer, policy.Currency);
        writer.WriteNumber("verySatisfied", policy.VerySatisfied);
        writer.WriteNumber("satisfied", policy.Satisfied);
        writer.WriteNumber("neutral", policy.Neutral);
        writer.WriteNumber("dissatisfied", policy.Dissatisfied);
        writer.WriteNumber("recoveryReduction", policy.RecoveryReduction);
        MoneyJson.Write(writer, "monthlyFloor", policy.MonthlyFloor);
        MoneyJson.Write(writer, "monthlyCap", policy.MonthlyCap);
        writer.WriteEndObject();
    }

    protected override OrderRewardPolicy? Read(JsonPlace place) => From(place);

    protected override void Write(Utf8JsonWriter writer, OrderRewardPolicy value) => To(writer, value);
}
