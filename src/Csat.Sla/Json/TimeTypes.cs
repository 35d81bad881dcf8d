using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Csat.Json;
using NodaTime;
using NodaTime.Text;

namespace Csat.Sla;

/// <summary>The JSON of NodaTime's types, whatever options they are asked for with.</summary>
internal sealed class TimeTypes : IJsonTypeInfoResolver
{
    private static readonly JsonConverter<Instant> Instants =
        new PatternConverter<Instant>(PlainText.TryParseInstant, PlainText.Of, "an instant such as 2026-10-01T01:00:00Z");

    private static readonly JsonConverter<LocalDate> Dates = new PatternConverter<LocalDate>(PlainText.TryParseDate, PlainText.Of, "a date such as 2026-10-01");

    private static readonly JsonConverter<Duration> Durations = new PatternConverter<Duration>(
        PlainText.TryParseDuration,
        PlainText.Of,
        "a duration such as 36:00:00");

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(Instant) ? JsonMetadataServices.CreateValueInfo<Instant>(options, Instants)
        : type == typeof(LocalDate) ? JsonMetadataServices.CreateValueInfo<LocalDate>(options, Dates)
        : type == typeof(Duration) ? JsonMetadataServices.CreateValueInfo<Duration>(options, Durations)
        : type == typeof(Duration?) ? JsonMetadataServices.CreateValueInfo<Duration?>(options, JsonMetadataServices.GetNullableConverter<Duration>(options))
        : null;

    private sealed class PatternConverter<T>(Json.TryParse<T> parse, Func<T, string> format, string legal) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            return text is not null && parse(text, out T value) ? value : throw new JsonException($"Got {(text is null ? reader.TokenType : $"'{text}'")}; legal: {legal}.");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(format(value));
    }
}
