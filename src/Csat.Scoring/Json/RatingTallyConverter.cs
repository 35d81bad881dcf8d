using System.Text.Json;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Tallies with their scale; a refusal lists everything that is wrong.</summary>
internal sealed class RatingTallyConverter : FindingsConverter<RatingTally>
{
    protected override RatingTally? Read(JsonPlace place)
    {
        var members = new TallyMembers(place);
        long[] counts = members.Counts("counts");
        long notApplicable = members.Count("notApplicable");
        long noAnswer = members.Count("noAnswer");
        long invalid = members.Count("invalid");
        members.Close();
        return place.Findings.Count > 0 ? null : new RatingTally(members.Scale!, counts, notApplicable, noAnswer, invalid);
    }

    protected override void Write(Utf8JsonWriter writer, RatingTally value)
    {
        writer.WriteStartObject();
        TallyMembers.Write(writer, value.Scale);
        TallyMembers.Write(writer, "counts", value.Counts);
        writer.WriteNumber("notApplicable", value.NotApplicable);
        writer.WriteNumber("noAnswer", value.NoAnswer);
        writer.WriteNumber("invalid", value.Invalid);
        writer.WriteEndObject();
    }
}
