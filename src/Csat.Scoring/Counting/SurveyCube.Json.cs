using System.Text.Json;
using Csat.Json;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

public sealed partial class SurveyCube
{
    /// <summary>Not applicable, no answer, invalid.</summary>
    private const int OtherSlots = 3;

    /// <summary>Writes the cube: each group's counts are one list, levels first, then not applicable, no answer and invalid.</summary>
    internal void Write(Utf8JsonWriter writer)
    {
        CubeMembers.WriteStart(writer, Scale, _groups);
        writer.WriteStartArray("counts");
        for (int row = 0; row < GroupCount; row++)
        {
            writer.WriteStartArray();
            WriteCounts(writer, row);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("unassigned");
        WriteCounts(writer, GroupCount);
        writer.WriteEndObject();
    }

    /// <summary>Reads a cube from JSON; <see langword="null"/> with findings.</summary>
    internal static SurveyCube? Read(JsonPlace place)
    {
        var members = new CubeMembers(place, OtherSlots);
        JsonPlace[] rows = members.Rows("counts");
        int slotCount = members.LevelCount + OtherSlots;
        long[] cells = new long[rows.Length * slotCount];
        for (int row = 0; members.Scale is not null && row < rows.Length; row++)
        {
            members.Counts(rows[row], cells.AsSpan(row * slotCount, slotCount));
        }

        GroupNames groups = members.Close(rows.Length);
        return place.Findings.Count > 0 ? null : new(members.Scale!, groups, cells);
    }

    private void WriteCounts(Utf8JsonWriter writer, int row)
    {
        foreach (long count in _cells.AsSpan(row * SlotCount, SlotCount))
        {
            writer.WriteNumberValue(count);
        }

        writer.WriteEndArray();
    }
}
