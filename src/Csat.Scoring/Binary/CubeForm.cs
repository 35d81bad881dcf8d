using System.Globalization;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

/// <summary>What the binary forms of cubes begin with: how many groups there are, and their names where they have some.</summary>
internal static class CubeForm
{
    private const byte Numbered = 0;
    private const byte Named = 1;

    public static void WriteGroups(ref ByteSink sink, GroupNames groups)
    {
        sink.Count(groups.Count);
        sink.Byte(groups.Texts is null ? Numbered : Named);
        foreach (string name in groups.Texts ?? [])
        {
            sink.Text(name);
        }
    }

    /// <summary>Reads the groups; <see langword="null"/> when the source has findings.</summary>
    /// <param name="source">Where from.</param>
    /// <param name="slotCount">How many counts a group has. Each takes a byte at least, so that nobody claims more groups than he sends.</param>
    public static GroupNames? ReadGroups(ref ByteSource source, int slotCount)
    {
        int at = source.Position;
        int count = source.Number(new("the number of groups", "组数"), GroupColumn.MostGroups(slotCount));
        int most = Math.Max((source.Remaining / slotCount) - 1, 0);
        if (count > most)
        {
            source.Refuse(
                at, string.Format(CultureInfo.InvariantCulture, "{0} groups in {1} bytes; legal: at most {2}, for every count takes a byte", count, source.Remaining, most),
                string.Format(CultureInfo.InvariantCulture, "{1} 字节中有 {0} 个组；每个计数至少占一字节，最多 {2} 个组", count, source.Remaining, most));
        }

        at = source.Position;
        byte form = source.Byte(new("whether the groups have names", "各组有无名称"));
        if (form > Named)
        {
            string given = form.ToString(CultureInfo.InvariantCulture);
            source.Refuse(at, $"the groups' form is {given}; legal: {Numbered} (numbers), {Named} (names)", $"各组形式为 {given}；应为 {Numbered}（编号）或 {Named}（名称）");
        }

        return source.Findings is not null ? null : form == Numbered ? GroupNames.Numbered(count) : ReadNames(ref source, count);
    }

    private static GroupNames? ReadNames(ref ByteSource source, int count)
    {
        string[] names = new string[count];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < count && source.Findings is null; i++)
        {
            int at = source.Position;
            string name = names[i] = source.Text(new("a group's name", "组名称"));
            if (string.IsNullOrWhiteSpace(name))
            {
                source.Refuse(
                    at, string.Format(CultureInfo.InvariantCulture, "the name of group {0} is blank; legal: a name for each group", i),
                    string.Format(CultureInfo.InvariantCulture, "第 {0} 组（自 0 起）名称为空；每个组须有名称", i));
            }
            else if (numbers.TryGetValue(name, out int other))
            {
                source.Refuse(
                    at, string.Format(CultureInfo.InvariantCulture, "the name of group {0} is that of group {1} too; legal: a name of its own for each group", i, other),
                    string.Format(CultureInfo.InvariantCulture, "第 {0} 组与第 {1} 组（自 0 起）名称相同；每个组须有自己的名称", i, other));
            }

            numbers[name] = i;
        }

        return source.Findings is null ? GroupNames.Of(names, nameof(names)) : null;
    }
}
