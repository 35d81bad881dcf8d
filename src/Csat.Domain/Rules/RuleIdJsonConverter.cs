using System.Text.Json;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Carries a <see cref="RuleId"/> as its text, as a value and as a dictionary key; the <c>default</c> value as an empty string.</summary>
internal sealed class RuleIdJsonConverter : JsonConverter<RuleId>
{
    public override RuleId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(reader.GetString()!)
            : throw new JsonException($"A rule id is a JSON string, got {reader.TokenType}.");

    public override void Write(Utf8JsonWriter writer, RuleId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public override RuleId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, RuleId value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static RuleId Find(string text) =>
        text.Length == 0 ? default
        : RuleId.TryParse(text, out RuleId id) ? id
        : throw new JsonException(RuleId.Refusal(text));
}
