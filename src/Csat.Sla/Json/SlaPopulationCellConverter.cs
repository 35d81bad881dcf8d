using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Csat.Domain;
using Csat.Json;

namespace Csat.Sla;

/// <summary>Cells of a population: kind, grade and figures.</summary>
internal sealed class SlaPopulationCellConverter : JsonConverter<SlaPopulationCell>
{
    public override SlaPopulationCell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        var findings = new List<Finding>();
        JsonMembers members = new JsonPlace(document.RootElement, "$", findings).Members();
        SlaTargetKind? kind = PolicyParts.ReadKind(members.Required("kind"));
        ServiceGrade? grade = PolicyParts.ReadGrade(members.Optional("grade"));
        JsonPlace? figures = members.Required("figures");
        if (figures is { IsObject: false } other)
        {
            other.Refuse("an object", "对象");
        }

        members.Close();
        return findings.Count == 0 && figures is not null
            ? new SlaPopulationCell(kind!, grade, document.RootElement.GetProperty("figures").Deserialize(Info(options))!)
            : throw new JsonException(string.Join("; ", findings) + ".");
    }

    public override void Write(Utf8JsonWriter writer, SlaPopulationCell value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("kind");
        PolicyParts.WriteKind(writer, value.Kind);
        writer.WriteString("grade", value.Grade?.Code);
        writer.WritePropertyName("figures");
        JsonSerializer.Serialize(writer, value.Figures, Info(options));
        writer.WriteEndObject();
    }

    private static JsonTypeInfo<SlaFigures> Info(JsonSerializerOptions options) => (JsonTypeInfo<SlaFigures>)options.GetTypeInfo(typeof(SlaFigures));
}
