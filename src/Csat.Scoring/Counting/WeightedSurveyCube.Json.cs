using System.Text.Json;
using Csat.Domain;
using Csat.Json;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class WeightedSurveyCube
{
    /// <summary>Writes the cube: a group has one list of counts, levels first, then not applicable, no answer, invalid and without weight, and two of sums a level.</summary>
    internal void Write(Utf8JsonWriter writer)
    {
        CubeMembers.WriteStart(writer, Scale, _groups);
        writer.WriteStartArray("tallies");
        for (int row = 0; row < GroupCount; row++)
        {
            WriteRow(writer, row);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("unassigned");
        WriteRow(writer, GroupCount);
        writer.WriteEndObject();
    }

    /// <summary>Reads a cube from JSON; <see langword="null"/> with findings.</summary>
    internal static WeightedSurveyCube? Read(JsonPlace place)
    {
        var members = new CubeMembers(place, WeightedCells.OtherSlots);
        JsonPlace[] rows = members.Rows("tallies");
        int slotCount = members.LevelCount + WeightedCells.OtherSlots;
        long[] counts = new long[rows.Length * slotCount];
        var sums = new WeightSums[counts.Length];
        for (int row = 0; members.Scale is not null && row < rows.Length; row++)
        {
            ReadRow(members, rows[row], counts.AsSpan(row * slotCount, slotCount), sums.AsSpan(row * slotCount, slotCount));
        }

        GroupNames groups = members.Close(rows.Length);
        return place.Findings.Count > 0 ? null : new(members.Scale!, groups, counts, sums);
    }

    private static void ReadRow(CubeMembers cube, JsonPlace place, Span<long> counts, Span<WeightSums> sums)
    {
        JsonMembers members = place.Members();
        cube.Counts(members.Required("counts"), counts);
        JsonPlace[] weights = ItemsOf(cube, members, "weights");
        JsonPlace[] squares = ItemsOf(cube, members, "squaredWeights");
        members.Close();
        for (int i = 0; i < weights.Length && i < squares.Length; i++)
        {
            if (weights[i].Real() is { } weight && squares[i].Real() is { } squared)
            {
                sums[i] = new() { Weight = weight, Squared = squared };
                if (WeightedRatingTally.SumsFinding(counts[i], weight, squared) is { } message)
                {
                    place.Findings.Add(new Finding(weights[i].Path, message));
                }
            }
        }
    }

    private static JsonPlace[] ItemsOf(CubeMembers cube, JsonMembers members, string name) => CubeMembers.ItemsOf(members.Required(name), cube.LevelCount);

    private void WriteRow(Utf8JsonWriter writer, int row)
    {
        WeightedRatingTally tally = TallyOf(row);
        writer.WriteStartObject();
        TallyMembers.Write(writer, "counts", [.. tally.Counts, tally.NotApplicable, tally.NoAnswer, tally.Invalid, tally.WithoutWeight]);
        TallyMembers.Write(writer, "weights", tally.Weights);
        TallyMembers.Write(writer, "squaredWeights", tally.SquaredWeights);
        writer.WriteEndObject();
    }
}
