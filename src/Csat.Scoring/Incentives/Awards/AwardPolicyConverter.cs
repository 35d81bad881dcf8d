using System.Text.Json;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Carries a <see cref="AwardPolicy"/>, written in full; a refusal lists everything that is wrong.</summary>
internal sealed class AwardPolicyConverter : FindingsConverter<AwardPolicy>
{
    public static AwardPolicy? From(JsonPlace place)
    {
        var members = new PolicyMembers(place);
        var usual = new AwardPolicy();
        var policy = new AwardPolicy
        {
            ServiceStarMinimumN = members.Count("serviceStarMinimumN", usual.ServiceStarMinimumN),
            ComplaintTerminatorMinimum = members.Count("complaintTerminatorMinimum", usual.ComplaintTerminatorMinimum),
            Ties = members.Name("ties", AwardTieRuleLabels.All, usual.Ties),
        };
        return members.Close(policy, policy.Validate());
    }

    public static void To(Utf8JsonWriter writer, AwardPolicy policy)
    {
        writer.WriteStartObject();
        writer.WriteNumber("serviceStarMinimumN", policy.ServiceStarMinimumN);
        writer.WriteNumber("complaintTerminatorMinimum", policy.ComplaintTerminatorMinimum);
        writer.WriteString("ties", policy.Ties.ToString());
        writer.WriteEndObject();
    }

    protected override AwardPolicy? Read(JsonPlace place) => From(place);

    protected override void Write(Utf8JsonWriter writer, AwardPolicy value) => To(writer, value);
}
