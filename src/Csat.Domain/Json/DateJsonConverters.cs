using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>Carries a date as <c>2026-01-31</c>.</summary>
internal sealed class LocalDateJsonConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PlainText.TryParseDate(reader.GetString()!, out LocalDate date)
            ? date
            : throw new JsonException("Not a date; legal: a text such as 2026-01-31.");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(PlainText.Of(value));
}

/// <summary>Carries a month as <c>2026-01</c>.</summary>
internal sealed class YearMonthJsonConverter : JsonConverter<YearMonth>
{
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PlainText.TryParseMonth(reader.GetString()!, out YearMonth month)
            ? month
            : throw new JsonException("Not a month; legal: a text such as 2026-01.");

    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) => writer.WriteStringValue(PlainText.Of(value));
}

/// <summary>Carries days as <c>["2026-01-31"]</c>.</summary>
internal sealed class LocalDatesJsonConverter : JsonConverter<IReadOnlyList<LocalDate>>
{
    public override IReadOnlyList<LocalDate> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Not a list of dates; legal: a list such as [\"2026-01-31\"].");
        }

        var days = new List<LocalDate>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            days.Add(reader.TokenType == JsonTokenType.String && PlainText.TryParseDate(reader.GetString()!, out LocalDate date)
                ? date
                : throw new JsonException("Not a date; legal: a text such as 2026-01-31."));
        }

        return days;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<LocalDate> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (LocalDate date in value)
        {
            writer.WriteStringValue(PlainText.Of(date));
        }

        writer.WriteEndArray();
    }
}
