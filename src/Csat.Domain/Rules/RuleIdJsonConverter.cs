using System.Text.Json;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Carries a <see cref="RuleId"/> as its text; the <c>default</c> value as an empty string.</summary>
internal sealed class RuleIdJsonConverter : JsonConverter<RuleId>
{
    public override RuleId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType == JsonTokenType.String
            ? reader.GetString()
            : throw new JsonException($"A rule id is a JSON string, got {reader.TokenType}.");
        return text!.Length == 0 ? default
            : RuleId.TryParse(text, out RuleId id) ? id
            : throw new JsonException(RuleId.Refusal(text));
    }

    public override void Write(Utf8JsonWriter writer, RuleId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
