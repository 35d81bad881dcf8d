using System.Text.Json;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Carries a <see cref="ImprovementPlanPolicy"/>, written in full; a refusal lists everything that is wrong.</summary>
internal sealed class ImprovementPlanPolicyConverter : FindingsConverter<ImprovementPlanPolicy>
{
    public static ImprovementPlanPolicy? From(JsonPlace place)
    {
        var members = new PolicyMembers(place);
        var usual = new ImprovementPlanPolicy();
        var policy = new ImprovementPlanPolicy
        {
            Standard = members.Real("standard", usual.Standard),
            OpensAfter = members.Whole("opensAfter", usual.OpensAfter),
            ClosesAfter = members.Whole("closesAfter", usual.ClosesAfter),
        };
        return members.Close(policy, policy.Validate());
    }

    public static void To(Utf8JsonWriter writer, ImprovementPlanPolicy policy)
    {
        writer.WriteStartObject();
        writer.WriteNumber("standard", policy.Standard);
        writer.WriteNumber("opensAfter", policy.OpensAfter);
        writer.WriteNumber("closesAfter", policy.ClosesAfter);
        writer.WriteEndObject();
    }

    protected override ImprovementPlanPolicy? Read(JsonPlace place) => From(place);

    protected override void Write(Utf8JsonWriter writer, ImprovementPlanPolicy value) => To(writer, value);
}
