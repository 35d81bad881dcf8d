using System.Text.Json;
using Csat.Json;

namespace Csat.Domain.Complaints;

/// <summary>The JSON of weighed words: for each code the words that speak for it or against it.</summary>
internal static class CueJson
{
    public static ComplaintCues? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        ComplaintAxis? axis = CodeParts.Read(members.Required("axis"), ComplaintCues.Axes, CodeParts.NameOf);
        CueWeight[] @base = members.Optional("base") is { } start ? [.. Weights(start).Select(weight => new CueWeight(weight.Name, weight.Weight))] : [];
        ComplaintCue[] words = members.Required("words") is { } codes ? Words(codes) : [];
        members.Close();
        return place.Findings.Count > before ? null : new ComplaintCues(axis!.Value, Array.AsReadOnly(words)) { Base = @base };
    }

    public static void Write(Utf8JsonWriter writer, ComplaintCues cues)
    {
        writer.WriteStartObject();
        writer.WriteString("axis", CodeParts.NameOf(cues.Axis));
        writer.WriteStartObject("base");
        foreach (CueWeight weight in cues.Base)
        {
            writer.WriteNumber(weight.Code, weight.Weight);
        }

        writer.WriteEndObject();
        writer.WriteStartObject("words");
        foreach (IGrouping<string, (string Form, CueWeight Weight)> code in cues.Words.SelectMany(cue => cue.Weights.Select(weight => (cue.Form, weight))).GroupBy(pair => pair.weight.Code))
        {
            writer.WriteStartObject(code.Key);
            foreach ((string form, CueWeight weight) in code)
            {
                writer.WriteNumber(form, weight.Weight);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static ComplaintCue[] Words(JsonPlace place)
    {
        var words = new Dictionary<string, List<CueWeight>>(StringComparer.Ordinal);
        var order = new List<string>();
        JsonMembers codes = place.Members();
        foreach (string code in codes.Names.ToArray())
        {
            foreach ((string form, decimal weight) in Weights(codes.Required(code)!.Value))
            {
                if (!words.TryGetValue(form, out List<CueWeight>? weights))
                {
                    words.Add(form, weights = []);
                    order.Add(form);
                }

                weights.Add(new(code, weight));
            }
        }

        return [.. order.Select(form => new ComplaintCue(form, words[form].AsReadOnly()))];
    }

    private static IEnumerable<(string Name, decimal Weight)> Weights(JsonPlace place)
    {
        JsonMembers members = place.Members();
        foreach (string name in members.Names.ToArray())
        {
            if (members.Required(name)!.Value.NumberFrom(-RuleSetShape.MostCueWeight, RuleSetShape.MostCueWeight) is { } weight)
            {
                yield return (name, weight);
            }
        }
    }
}
