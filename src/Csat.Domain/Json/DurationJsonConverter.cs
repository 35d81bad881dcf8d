using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>Carries a duration as <c>2:00:00</c>.</summary>
internal sealed class DurationJsonConverter : JsonConverter<Duration>
{
    public override Duration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PlainText.TryParseDuration(reader.GetString()!, out Duration duration)
            ? duration
            : throw new JsonException("Not a duration; legal: a text such as 2:00:00.");

    public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) => writer.WriteStringValue(PlainText.Of(value));
}
