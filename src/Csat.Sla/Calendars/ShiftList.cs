using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>Reads and checks the shifts of one day.</summary>
internal static class ShiftList
{
    /// <summary>Reads texts; those that are no shifts become findings.</summary>
    public static Shift[] Parse(string[] texts, string path, List<Finding> findings)
    {
        var shifts = new List<Shift>(texts.Length);
        for (int i = 0; i < texts.Length; i++)
        {
            if (Shift.TryParse(texts[i], out Shift? shift, out LocalizedText refusal))
            {
                shifts.Add(shift);
            }
            else
            {
                findings.Add(new Finding($"{path}[{i}]", refusal));
            }
        }

        return [.. shifts];
    }

    /// <summary>Sorts by start; shifts that overlap, past midnight too, become findings.</summary>
    public static Shift[] Sort(IEnumerable<Shift> shifts, string path, List<Finding> findings)
    {
        Shift[] sorted = [.. shifts];
        if (Array.Exists(sorted, shift => shift is null))
        {
            findings.Add(new Finding(path, new("a shift is null", "有班次为空")));
            return [];
        }

        Array.Sort(sorted, (x, y) => x.Start.CompareTo(y.Start));
        var day = new LocalDate(2000, 1, 1);
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].EndOn(day) > sorted[i].StartOn(day))
            {
                findings.Add(new Finding($"{path}[{i}]", new(
                    $"{sorted[i]} overlaps {sorted[i - 1]}; shifts of a day may touch but not overlap",
                    $"{sorted[i]} 与 {sorted[i - 1]} 重叠；同一天的班次可以相接，不能重叠")));
            }
        }

        return sorted;
    }
}
