using System.Text.Json;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>A target in JSON; a refusal lists everything that is wrong.</summary>
internal sealed class ScoreTargetConverter : FindingsConverter<ScoreTarget>
{
    private static readonly EstimateUnit[] Units =
        [EstimateUnit.Proportion, EstimateUnit.NpsPoints, EstimateUnit.ScalePoints, EstimateUnit.Index100, EstimateUnit.PerPopulation];

    private static readonly MeasureDirection[] Directions = [MeasureDirection.HigherIsBetter, MeasureDirection.LowerIsBetter];

    protected override ScoreTarget? Read(JsonPlace place)
    {
        JsonMembers members = place.Members();
        LocalizedText? name = JsonParts.ReadWords(members.Required("name"));
        JsonPlace? figure = members.Required("value");
        double? value = figure?.Real();
        EstimateUnit? unit = JsonParts.ReadName(members.Required("unit"), Units);
        MeasureDirection? direction = members.Optional("direction") is { } side ? JsonParts.ReadName((JsonPlace?)side, Directions) : MeasureDirection.HigherIsBetter;
        string? metric = members.Optional("metric")?.Text();
        RuleId? rule = members.Optional("rule") is { } id ? JsonParts.ReadRule(id) : null;
        members.Close();
        if (value is { } number && unit is { } known && ScoreTarget.Ends(known) is var (lowest, highest) && !(number >= lowest && number <= highest))
        {
            figure!.Value.Refuse(
                FormattableString.Invariant($"{lowest} to {highest}, the ends of {known}"), FormattableString.Invariant($" {lowest} 至 {highest}（{known}）"));
        }

        return place.Findings.Count > 0 ? null : new ScoreTarget(name!.Value, value!.Value, unit!.Value, direction!.Value, metric, rule);
    }

    protected override void Write(Utf8JsonWriter writer, ScoreTarget value)
    {
        writer.WriteStartObject();
        JsonParts.Write(writer, "name", value.Name);
        writer.WriteNumber("value", value.Value);
        writer.WriteString("unit", value.Unit.ToString());
        writer.WriteString("direction", value.Direction.ToString());
        if (value.Metric is not null)
        {
            writer.WriteString("metric", value.Metric);
        }

        if (value.RuleId is { } rule)
        {
            writer.WriteString("rule", rule.ToString());
        }

        writer.WriteEndObject();
    }
}
