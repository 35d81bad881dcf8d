using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>Carries an instant as <c>2026-10-01T01:00:00Z</c>.</summary>
internal sealed class InstantJsonConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PlainText.TryParseInstant(reader.GetString()!, out Instant at)
            ? at
            : throw new JsonException("Not an instant; legal: a text such as 2026-10-01T01:00:00Z.");

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => writer.WriteStringValue(PlainText.Of(value));
}
