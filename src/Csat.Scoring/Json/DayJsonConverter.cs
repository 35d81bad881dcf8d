using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>A day as an ISO date, without a time and without a zone.</summary>
internal sealed class DayJsonConverter : JsonConverter<DateTime>
{
    public const string Format = "yyyy-MM-dd";

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            ? day
            : throw new JsonException($"Got {(text is null ? reader.TokenType : $"'{text}'")}; legal: a day such as \"2026-11-20\".");
    }

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
}
