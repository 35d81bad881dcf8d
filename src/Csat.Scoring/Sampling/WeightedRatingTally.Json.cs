using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

public sealed partial class WeightedRatingTally
{
    /// <summary>Reads a tally from JSON; <see langword="null"/> with findings.</summary>
    internal static WeightedRatingTally? Read(JsonPlace place)
    {
        var members = new TallyMembers(place);
        long[] counts = members.Counts("counts");
        (JsonPlace Place, double? Value)[] weights = members.Reals("weights");
        (JsonPlace Place, double? Value)[] squares = members.Reals("squaredWeights");
        long withoutWeight = members.Count("withoutWeight");
        long notApplicable = members.Count("notApplicable");
        long noAnswer = members.Count("noAnswer");
        long invalid = members.Count("invalid");
        members.Close();
        if (weights.Length == counts.Length && squares.Length == counts.Length)
        {
            for (int i = 0; i < counts.Length; i++)
            {
                if (weights[i].Value is { } weight && squares[i].Value is { } squared && SumsFinding(counts[i], weight, squared) is { } message)
                {
                    place.Findings.Add(new Finding(weights[i].Place.Path, message));
                }
            }
        }

        return place.Findings.Count > 0 ? null : new(
            members.Scale!, counts, [.. weights.Select(weight => weight.Value!.Value)], [.. squares.Select(squared => squared.Value!.Value)])
        {
            WithoutWeight = withoutWeight,
            NotApplicable = notApplicable,
            NoAnswer = noAnswer,
            Invalid = invalid,
        };
    }
}
