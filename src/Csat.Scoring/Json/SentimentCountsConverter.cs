using System.Text.Json;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Counts by sentiment with their scale; counts of no scale at all are <c>null</c>. A refusal lists everything that is wrong.</summary>
internal sealed class SentimentCountsConverter : FindingsConverter<SentimentCounts>
{
    public override bool HandleNull => true;

    public override SentimentCounts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default : base.Read(ref reader, typeToConvert, options);

    protected override SentimentCounts Read(JsonPlace place)
    {
        var members = new TallyMembers(place);
        long[] slots =
        [
            members.Count("negative", Sentiment.Negative), members.Count("neutral", Sentiment.Neutral), members.Count("positive", Sentiment.Positive),
            members.Count("notApplicable"), members.Count("noAnswer"), members.Count("invalid"),
        ];
        members.Close();
        return place.Findings.Count > 0 ? default : new SentimentCounts(members.Scale, slots);
    }

    protected override void Write(Utf8JsonWriter writer, SentimentCounts value)
    {
        if (value.Scale is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        TallyMembers.Write(writer, value.Scale);
        writer.WriteNumber("negative", value.Negative);
        writer.WriteNumber("neutral", value.Neutral);
        writer.WriteNumber("positive", value.Positive);
        writer.WriteNumber("notApplicable", value.NotApplicable);
        writer.WriteNumber("noAnswer", value.NoAnswer);
        writer.WriteNumber("invalid", value.Invalid);
        writer.WriteEndObject();
    }
}
