using System.Globalization;
using System.Text.Json;
using Csat.Domain;
using Csat.Json;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

/// <summary>The members of a cube in JSON: its scale once, the names of its groups, a row for each group and one for no group.</summary>
internal sealed class CubeMembers
{
    private readonly JsonPlace _place;
    private readonly JsonMembers _members;
    private readonly int _otherSlots;
    private decimal _total;

    /// <summary>Reads the scale and the names.</summary>
    /// <param name="place">The cube.</param>
    /// <param name="otherSlots">How many counts a row has beside those of the levels.</param>
    public CubeMembers(JsonPlace place, int otherSlots)
    {
        (_place, _otherSlots) = (place, otherSlots);
        _members = place.Members();
        Scale = _members.Required("scale") is { } scale ? RatingScaleJson.Read(scale) : null;
        Names = _members.Optional("groups") is { } groups ? NamesOf(groups) : null;
    }

    /// <summary>The scale; <see langword="null"/> with findings.</summary>
    public RatingScale? Scale { get; }

    /// <summary>The names of the groups; <see langword="null"/> where they only have numbers.</summary>
    public string[]? Names { get; }

    /// <summary>How many levels there are; −1 as long as nobody knows.</summary>
    public int LevelCount => Scale?.Levels.Count ?? -1;

    /// <summary>A row for each group, then the one for no group; empty with findings.</summary>
    /// <param name="name">The member with the rows of the groups.</param>
    public JsonPlace[] Rows(string name)
    {
        JsonPlace? groups = _members.Required(name);
        JsonPlace? unassigned = _members.Required("unassigned");
        _members.Close();
        if (groups is not { } place || unassigned is not { } last)
        {
            return [];
        }

        JsonPlace[] rows = place.Items();
        if (Names is not null && Names.Length != rows.Length)
        {
            Refuse(place, Shown("got {0} rows; legal: one for each of the {1} groups", rows.Length, Names.Length), Shown("给出 {0} 行；须与 {1} 个组一一对应", rows.Length, Names.Length));
        }

        if (Scale is not null && rows.Length > GroupColumn.MostGroups(LevelCount + _otherSlots))
        {
            int most = GroupColumn.MostGroups(LevelCount + _otherSlots);
            Refuse(place, Shown("got {0} groups; legal: at most {1} on this scale", rows.Length, most), Shown("给出 {0} 个组；该量表最多 {1} 个", rows.Length, most));
            return [];
        }

        return [.. rows, last];
    }

    /// <summary>The counts of a row: one a level, then the others.</summary>
    public void Counts(JsonPlace? row, Span<long> counts)
    {
        JsonPlace[] items = ItemsOf(row, LevelCount + _otherSlots);
        for (int i = 0; i < items.Length; i++)
        {
            counts[i] = items[i].Count() ?? 0;
            _total += counts[i];
        }
    }

    /// <summary>As many items as legal; none with a finding.</summary>
    public static JsonPlace[] ItemsOf(JsonPlace? row, int legal)
    {
        JsonPlace[] items = row?.Items() ?? [];
        if (row is not { } place || items.Length == legal)
        {
            return items;
        }

        Refuse(place, Shown("got {0} numbers; legal: {1} on this scale", items.Length, legal), Shown("给出 {0} 个数；该量表须为 {1} 个", items.Length, legal));
        return [];
    }

    /// <summary>Ends the reading: counts have to fit together.</summary>
    public GroupNames Close(int rows)
    {
        if (_total > long.MaxValue)
        {
            Refuse(_place, Shown("the counts add up to {0}; legal: at most {1}", _total, long.MaxValue), Shown("计数合计为 {0}；不得超过 {1}", _total, long.MaxValue));
        }

        return Names is null || _place.Findings.Count > 0 ? GroupNames.Numbered(Math.Max(rows - 1, 0)) : GroupNames.Of(Names, "groups");
    }

    /// <summary>Writes what every cube has first.</summary>
    public static void WriteStart(Utf8JsonWriter writer, RatingScale scale, GroupNames groups)
    {
        writer.WriteStartObject();
        TallyMembers.Write(writer, scale);
        if (groups.Texts is { } names)
        {
            writer.WriteStartArray("groups");
            foreach (string name in names)
            {
                writer.WriteStringValue(name);
            }

            writer.WriteEndArray();
        }
    }

    private static string[] NamesOf(JsonPlace groups)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (JsonPlace item in groups.Items())
        {
            string? name = item.Text();
            if (name is not null && !seen.Add(name))
            {
                Refuse(item, $"'{name}' is given twice; legal: a name of its own for each group", $"“{name}”重复；每个组须有自己的名称");
            }

            names.Add(name ?? "");
        }

        return [.. names];
    }

    private static void Refuse(JsonPlace place, string message, string messageZh) => place.Findings.Add(new Finding(place.Path, new(message, messageZh)));

    private static string Shown(string format, IFormattable one, IFormattable other) => string.Format(CultureInfo.InvariantCulture, format, one, other);
}
