using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The JSON of a code map, read with all findings. A scale is the id of a preset, or a scale of one's own.</summary>
internal static class CodeMapJson
{
    private static readonly string ScaleIds = string.Join(", ", RatingScales.All.Select(scale => scale.Id));

    /// <summary>Reads a map.</summary>
    /// <returns>The map; <see langword="null"/> with findings.</returns>
    public static CodeMap? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        string? id = members.Required("id")?.Text();
        string? version = members.Required("version")?.Text();
        List<KeyValuePair<string, ServiceGrade>> grades = ReadCodes(members.Optional("grades"), DomainParts.ReadGrade);
        List<KeyValuePair<string, string>> channels = ReadCodes(members.Optional("channels"), item => item.Text());
        List<KeyValuePair<string, string>> causes = ReadCodes(members.Optional("causes"), item => item.Text());
        List<KeyValuePair<string, RatingScale>> scales = ReadCodes(members.Optional("scales"), ReadScale);
        members.Close();
        try
        {
            var map = new CodeMap(id ?? "?", version ?? "?", grades, channels, causes, scales);
            return place.Findings.Count == before ? map : null;
        }
        catch (FindingsException refusal)
        {
            place.Findings.AddRange(refusal.Findings.Select(finding => finding with { Path = place.Path + "." + finding.Path }));
            return null;
        }
    }

    /// <summary>Writes a map.</summary>
    public static void Write(Utf8JsonWriter writer, CodeMap map)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteString("id", map.Id);
        writer.WriteString("version", map.Version);
        WriteCodes(writer, "grades", map.GradeCodes, grade => writer.WriteStringValue(grade.Code));
        WriteCodes(writer, "channels", map.ChannelCodes, writer.WriteStringValue);
        WriteCodes(writer, "causes", map.CauseCodes, writer.WriteStringValue);
        WriteCodes(writer, "scales", map.ScaleCodes, scale => WriteScale(writer, scale));
        writer.WriteEndObject();
    }

    private static List<KeyValuePair<string, T>> ReadCodes<T>(JsonPlace? place, Func<JsonPlace, T?> read)
        where T : class
    {
        var codes = new List<KeyValuePair<string, T>>();
        if (place is { } given)
        {
            JsonMembers members = given.Members();
            foreach (string code in members.Names.ToArray())
            {
                if (read(members.Required(code)!.Value) is { } value)
                {
                    codes.Add(new(code, value));
                }
            }
        }

        return codes;
    }

    internal static RatingScale? ReadScale(JsonPlace place)
    {
        if (place.IsObject)
        {
            return RatingScaleJson.Read(place);
        }

        var legal = new LocalizedText(ScaleIds + ", or a scale as an object", ScaleIds + "，或以对象给出的量表");
        return place.TryRead(TryFind, legal, out RatingScale? scale) ? scale : null;

        static bool TryFind(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out RatingScale? found)
        {
            found = RatingScales.All.FirstOrDefault(known => known.Id == text);
            return found is not null;
        }
    }

    internal static void WriteScale(Utf8JsonWriter writer, RatingScale scale)
    {
        // A preset whose columns are spelled in another way is written in full.
        bool isPreset = RatingScales.All.Any(known => known.Id == scale.Id && known.Equals(scale)
            && known.NotApplicableCode == scale.NotApplicableCode && known.NoAnswerCode == scale.NoAnswerCode);
        if (isPreset)
        {
            writer.WriteStringValue(scale.Id);
        }
        else
        {
            RatingScaleJson.Write(writer, scale);
        }
    }

    private static void WriteCodes<T>(Utf8JsonWriter writer, string section, IReadOnlyList<KeyValuePair<string, T>> codes, Action<T> write)
    {
        if (codes.Count == 0)
        {
            return;
        }

        writer.WriteStartObject(section);
        foreach (KeyValuePair<string, T> code in codes)
        {
            writer.WritePropertyName(code.Key);
            write(code.Value);
        }

        writer.WriteEndObject();
    }
}
