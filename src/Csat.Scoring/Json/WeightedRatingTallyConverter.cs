using System.Text.Json;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Weighted tallies with their scale; a refusal lists everything that is wrong.</summary>
internal sealed class WeightedRatingTallyConverter : FindingsConverter<WeightedRatingTally>
{
    protected override WeightedRatingTally? Read(JsonPlace place) => WeightedRatingTally.Read(place);

    protected override void Write(Utf8JsonWriter writer, WeightedRatingTally value)
    {
        writer.WriteStartObject();
        TallyMembers.Write(writer, value.Scale);
        TallyMembers.Write(writer, "counts", value.Counts);
        TallyMembers.Write(writer, "weights", value.Weights);
        TallyMembers.Write(writer, "squaredWeights", value.SquaredWeights);
        writer.WriteNumber("withoutWeight", value.WithoutWeight);
        writer.WriteNumber("notApplicable", value.NotApplicable);
        writer.WriteNumber("noAnswer", value.NoAnswer);
        writer.WriteNumber("invalid", value.Invalid);
        writer.WriteEndObject();
    }
}
