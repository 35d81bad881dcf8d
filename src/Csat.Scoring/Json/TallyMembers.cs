using System.Globalization;
using System.Text.Json;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>The members of a tally in JSON: its scale, one number a level, and counts that have to fit together.</summary>
internal sealed class TallyMembers
{
    private const int MostLevels = 128;

    private readonly JsonPlace _place;
    private readonly JsonMembers _members;
    private decimal _total;

    public TallyMembers(JsonPlace place)
    {
        _place = place;
        _members = place.Members();
        Scale = _members.Required("scale") is { } scale ? RatingScaleJson.Read(scale) : null;
    }

    /// <summary>The scale; <see langword="null"/> with findings.</summary>
    public RatingScale? Scale { get; }

    public long Count(string name) => Added(_members.Required(name)?.Count());

    /// <summary>The count of a sentiment; 0 is all there can be of one that no level of the scale has.</summary>
    public long Count(string name, Sentiment sentiment)
    {
        if (_members.Required(name) is not { } place)
        {
            return 0;
        }

        long? count = place.Count();
        if (count > 0 && Scale is not null && Scale.Levels.All(level => level.Sentiment != sentiment))
        {
            _place.Findings.Add(new Finding(place.Path, new(
                string.Format(CultureInfo.InvariantCulture, "got {0}; legal: 0, no level of scale {1} is {2}", count, Scale.Id, sentiment),
                string.Format(CultureInfo.InvariantCulture, "给出 {0}；须为 0，量表 {1} 没有此类级别（{2}）", count, Scale.Id, sentiment))));
        }

        return Added(count);
    }

    /// <summary>A count a level; empty where there is a finding.</summary>
    public long[] Counts(string name) => [.. PerLevel(name, "counts", "计数").Select(item => Added(item.Count()))];

    /// <summary>A number a level with its place; empty where there is a finding.</summary>
    public (JsonPlace Place, double? Value)[] Reals(string name) => [.. PerLevel(name, "numbers", "数").Select(item => (item, item.Real()))];

    /// <summary>Ends the reading: what nobody asked for is a finding, and so are counts that don't fit together.</summary>
    public void Close()
    {
        _members.Close();
        if (_total > long.MaxValue)
        {
            _place.Findings.Add(new Finding(_place.Path, new(
                string.Format(CultureInfo.InvariantCulture, "the counts add up to {0}; legal: at most {1}", _total, long.MaxValue),
                string.Format(CultureInfo.InvariantCulture, "计数合计为 {0}；不得超过 {1}", _total, long.MaxValue))));
        }
    }

    public static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<long> counts)
    {
        writer.WriteStartArray(name);
        foreach (long count in counts)
        {
            writer.WriteNumberValue(count);
        }

        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<double> numbers)
    {
        writer.WriteStartArray(name);
        foreach (double number in numbers)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, RatingScale scale)
    {
        writer.WritePropertyName("scale");
        RatingScaleJson.Write(writer, scale);
    }

    private JsonPlace[] PerLevel(string name, string what, string whatZh)
    {
        if (_members.Required(name) is not { } place)
        {
            return [];
        }

        int before = _place.Findings.Count;
        JsonPlace[] items = place.Items();
        if (Scale is null || _place.Findings.Count > before || items.Length == Scale.Levels.Count)
        {
            return Scale is null && items.Length > MostLevels ? [] : items;
        }

        _place.Findings.Add(new Finding(place.Path, new(
            string.Format(CultureInfo.InvariantCulture, "got {0} {1}; legal: {2}, one for each level of scale {3}, from the worst to the best", items.Length, what, Scale.Levels.Count, Scale.Id),
            string.Format(CultureInfo.InvariantCulture, "给出 {0} 个{1}；须为 {2} 个，与量表 {3} 的级别由差到好一一对应", items.Length, whatZh, Scale.Levels.Count, Scale.Id))));
        return [];
    }

    private long Added(long? count)
    {
        _total += count ?? 0;
        return count ?? 0;
    }
}
