using System.Text.Json;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Carries a <see cref="RedLinePolicy"/>, written in full; a refusal lists everything that is wrong.</summary>
internal sealed class RedLinePolicyConverter : FindingsConverter<RedLinePolicy>
{
    public static RedLinePolicy? From(JsonPlace place)
    {
        var members = new PolicyMembers(place);
        var usual = new RedLinePolicy();
        var policy = new RedLinePolicy
        {
            Lines = members.List("lines", static item => PolicyMembers.Named(item, static (code, name) => new RedLine(code, name)), usual.Lines),
            AppealDays = members.Whole("appealDays", usual.AppealDays),
        };
        return members.Close(policy, policy.Validate());
    }

    public static void To(Utf8JsonWriter writer, RedLinePolicy policy)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("lines");
        foreach (RedLine line in policy.Lines)
        {
            MoneyJson.Write(writer, line.Code, line.Name);
        }

        writer.WriteEndArray();
        writer.WriteNumber("appealDays", policy.AppealDays);
        writer.WriteEndObject();
    }

    protected override RedLinePolicy? Read(JsonPlace place) => From(place);

    protected override void Write(Utf8JsonWriter writer, RedLinePolicy value) => To(writer, value);
}
