using System.Text.Json;
using Csat.Domain;

namespace Csat.Json;

/// <summary>The JSON of a scale, read with all findings. Csat.Scoring compiles this file too, for the scales of its tallies.</summary>
internal static class RatingScaleJson
{
    private const int MostLevels = 128;

    private static readonly RatingScaleKind[] Kinds = [RatingScaleKind.Satisfaction, RatingScaleKind.Recommendation, RatingScaleKind.Effort];

    private static readonly Sentiment[] Sentiments = [Sentiment.Negative, Sentiment.Neutral, Sentiment.Positive];

    /// <summary>Reads a scale.</summary>
    /// <returns>The scale; <see langword="null"/> with findings.</returns>
    public static RatingScale? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? id = members.Required("id")?.Text();
        LocalizedText? name = JsonParts.ReadAnyWords(members.Required("name"));
        RatingScaleKind? kind = JsonParts.ReadName(members.Required("kind"), Kinds);
        RatingLevel?[]? levels = ReadLevels(members.Required("levels"));
        int beforeCodes = place.Findings.Count;
        int? notApplicable = ReadCode(members.Optional("notApplicableCode"));
        int? noAnswer = ReadCode(members.Optional("noAnswerCode"));
        bool areCodesRead = place.Findings.Count == beforeCodes;
        SchemaVersion.ReadIfThere(members);
        members.Close();
        if (levels is null)
        {
            return null;
        }

        try
        {
            // What couldn't be read stands in here by something legal, so that the rest is judged too.
            var scale = new RatingScale(id ?? "?", name ?? default, kind ?? default, levels!);
            scale = !areCodesRead ? scale : scale.WithCodes(notApplicable ?? RatingScale.NotApplicableValue, noAnswer ?? RatingScale.NoAnswerValue);
            return place.Findings.Count == before ? scale : null;
        }
        catch (FindingsException refusal)
        {
            HashSet<string> unread = [.. levels.Select((level, i) => level is null ? FormattableString.Invariant($"levels[{i}]") : string.Empty)];
            place.Findings.AddRange(refusal.Findings.Where(finding => !unread.Contains(finding.Path)).Select(finding => finding with { Path = place.Path + "." + finding.Path }));
            return null;
        }
    }

    /// <summary>Writes a scale; the codes of its columns only where they aren't the usual ones.</summary>
    public static void Write(Utf8JsonWriter writer, RatingScale scale)
    {
        SchemaVersion.Start(writer);
        writer.WriteString("id", scale.Id);
        JsonParts.Write(writer, "name", scale.Name);
        writer.WriteString("kind", scale.Kind.ToString());
        writer.WriteStartArray("levels");
        foreach (RatingLevel level in scale.Levels)
        {
            writer.WriteStartObject();
            writer.WriteString("code", level.Code);
            writer.WriteNumber("value", level.Value);
            writer.WriteString("sentiment", level.Sentiment.ToString());
            JsonParts.Write(writer, "label", level.Label);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (scale.NotApplicableCode != RatingScale.NotApplicableValue)
        {
            writer.WriteNumber("notApplicableCode", scale.NotApplicableCode);
        }

        if (scale.NoAnswerCode != RatingScale.NoAnswerValue)
        {
            writer.WriteNumber("noAnswerCode", scale.NoAnswerCode);
        }

        writer.WriteEndObject();
    }

    private static RatingLevel?[]? ReadLevels(JsonPlace? place)
    {
        JsonPlace[]? items = place?.Items();
        if (items?.Length > MostLevels)
        {
            place!.Value.Findings.Add(new Finding(place.Value.Path, new(
                FormattableString.Invariant($"it has {items.Length} levels; legal: 2 to {MostLevels}"), FormattableString.Invariant($"有 {items.Length} 个级别；须为 2 至 {MostLevels} 个"))));
            return null;
        }

        return items?.Select(ReadLevel).ToArray();
    }

    private static RatingLevel? ReadLevel(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        string? code = members.Required("code")?.Text();
        int? value = members.Required("value")?.Whole(0, RatingScale.NotApplicableValue - 1);
        Sentiment? sentiment = JsonParts.ReadName(members.Required("sentiment"), Sentiments);
        LocalizedText? label = JsonParts.ReadAnyWords(members.Required("label"));
        members.Close();
        return place.Findings.Count == before ? new RatingLevel(code!, value!.Value, sentiment!.Value, label!.Value) : null;
    }

    private static int? ReadCode(JsonPlace? place) => place?.Whole(sbyte.MinValue, ushort.MaxValue);
}
