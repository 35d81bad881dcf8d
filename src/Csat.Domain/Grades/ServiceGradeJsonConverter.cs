using System.Text.Json;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Carries a <see cref="ServiceGrade"/> as its code, as a value and as a dictionary key. Any known spelling is read.</summary>
internal sealed class ServiceGradeJsonConverter : JsonConverter<ServiceGrade>
{
    public override ServiceGrade Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(reader.GetString())
            : throw new JsonException($"A service grade is a JSON string, got {reader.TokenType}; legal: {ServiceGradeSpellings.LegalCodes}.");

    public override void Write(Utf8JsonWriter writer, ServiceGrade value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code);

    public override ServiceGrade ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, ServiceGrade value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Code);

    private static ServiceGrade Find(string? text) =>
        ServiceGrade.TryParse(text, out ServiceGrade? grade) ? grade : throw new JsonException(ServiceGrade.Refusal(text.AsSpan()));
}
