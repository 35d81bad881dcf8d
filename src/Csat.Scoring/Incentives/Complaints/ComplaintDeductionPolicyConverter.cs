using System.Text.Json;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Carries a <see cref="ComplaintDeductionPolicy"/>, written in full; a refusal lists everything that is wrong.</summary>
internal sealed class ComplaintDeductionPolicyConverter : FindingsConverter<ComplaintDeductionPolicy>
{
    public static ComplaintDeductionPolicy? From(JsonPlace place)
    {
        var members = new PolicyMembers(place);
        var usual = new ComplaintDeductionPolicy();
        var policy = new ComplaintDeductionPolicy
        {
            Minor = members.Number("minor", usual.Minor),
            Major = members.Number("major", usual.Major),
            Critical = members.Number("critical", usual.Critical),
            JustifiedFactor = members.Number("justifiedFactor", usual.JustifiedFactor),
            RepeatFactor = members.Number("repeatFactor", usual.RepeatFactor),
            OverLevelFactor = members.Number("overLevelFactor", usual.OverLevelFactor),
            MonthlyCap = members.NumberOrNone("monthlyCap", usual.MonthlyCap),
        };
        return members.Close(policy, policy.Validate());
    }

    public static void To(Utf8JsonWriter writer, ComplaintDeductionPolicy policy)
    {
        writer.WriteStartObject();
        writer.WriteNumber("minor", policy.Minor);
        writer.WriteNumber("major", policy.Major);
        writer.WriteNumber("critical", policy.Critical);
        writer.WriteNumber("justifiedFactor", policy.JustifiedFactor);
        writer.WriteNumber("repeatFactor", policy.RepeatFactor);
        writer.WriteNumber("overLevelFactor", policy.OverLevelFactor);
        MoneyJson.Write(writer, "monthlyCap", policy.MonthlyCap);
        writer.WriteEndObject();
    }

    protected override ComplaintDeductionPolicy? Read(JsonPlace place) => From(place);

    protected override void Write(Utf8JsonWriter writer, ComplaintDeductionPolicy value) => To(writer, value);
}
