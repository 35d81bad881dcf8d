using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The places without coverage in two lists by city, at the end of a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="NewlyFound">Found in the month, by city, place and day.</param>
/// <param name="StillOpen">Found earlier, and not covered by the end of the month.</param>
/// <param name="Settled">How many were found earlier and are covered by the end of the month: in neither list.</param>
/// <param name="Later">How many were found after the month: in neither list.</param>
/// <remarks>Rule IMP-09. Given = newly found + still open + settled + later.</remarks>
public sealed record BlindSpotReport(
    [property: JsonConverter(typeof(YearMonthJsonConverter))] YearMonth Month,
    IReadOnlyList<BlindSpot> NewlyFound,
    IReadOnlyList<BlindSpot> StillOpen,
    int Settled,
    int Later)
{
    /// <summary>Puts blind spots into the two lists.</summary>
    /// <param name="spots">All that are known.</param>
    /// <param name="month">The month.</param>
    /// <returns>The two lists.</returns>
    /// <exception cref="FindingsException">A spot is missing, blank, or covered before it was found; the exception lists all findings.</exception>
    public static BlindSpotReport Of(IEnumerable<BlindSpot> spots, YearMonth month)
    {
        BlindSpot[] given = [.. Throw.IfNull(spots)];
        Finding[] findings = [.. Wrong(given)];
        if (findings.Length > 0)
        {
            throw new FindingsException("Blind spots", findings, nameof(spots));
        }

        DateInterval days = Days(month);
        BlindSpot[] sorted = [.. given.Select(Iso).OrderBy(spot => spot.City, StringComparer.Ordinal).ThenBy(spot => spot.Place, StringComparer.Ordinal).ThenBy(spot => spot.FoundOn)];
        BlindSpot[] earlier = [.. sorted.Where(spot => spot.FoundOn < days.Start)];
        BlindSpot[] open = [.. earlier.Where(spot => !IsCovered(spot, days.End))];
        return new(month, Array.AsReadOnly<BlindSpot>([.. sorted.Where(spot => days.Contains(spot.FoundOn))]), Array.AsReadOnly(open), earlier.Length - open.Length, sorted.Count(spot => spot.FoundOn > days.End));
    }

    /// <summary>Both lists counted by city, in the order of the cities' names.</summary>
    [JsonIgnore]
    public IReadOnlyList<BlindSpotCity> ByCity =>
    [
        .. from city in NewlyFound.Concat(StillOpen).Select(spot => spot.City).Distinct().OrderBy(name => name, StringComparer.Ordinal)
           select new BlindSpotCity(
               city,
               NewlyFound.Count(spot => spot.City == city),
               NewlyFound.Count(spot => spot.City == city && IsCovered(spot, Days(Month).End)),
               StillOpen.Count(spot => spot.City == city)),
    ];

    /// <summary>The lists in sentences, one line a city.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null) => string.Join("\n", ByCity.Select(Words).Prepend(new LocalizedText(
        FormattableString.Invariant($"{PlainText.Of(Month)}: {NewlyFound.Count} newly found, {StillOpen.Count} found earlier and not covered (IMP-09)"),
        FormattableString.Invariant($"{PlainText.Of(Month)}：新发现 {NewlyFound.Count} 处，早已发现仍未覆盖 {StillOpen.Count} 处（IMP-09）"))).Select(line => line.In(culture)));

    /// <summary>The lists in English.</summary>
    /// <returns>The sentences.</returns>
    public override string ToString() => Explain();

    internal static LocalizedText Words(BlindSpotCity row) => new(
        FormattableString.Invariant($"{Throw.Whole(row.City)}: {row.NewlyFound} newly found, {row.NewlyCovered} of them covered; {row.StillOpen} found earlier and not covered"),
        FormattableString.Invariant($"{Throw.Whole(row.City)}：新发现 {row.NewlyFound} 处，其中已覆盖 {row.NewlyCovered} 处；早已发现仍未覆盖 {row.StillOpen} 处"));

    private static bool IsCovered(BlindSpot spot, LocalDate by) => spot.CoveredOn <= by;

    private static BlindSpot Iso(BlindSpot spot) => spot with
    {
        FoundOn = spot.FoundOn.WithCalendar(CalendarSystem.Iso),
        CoveredOn = spot.CoveredOn?.WithCalendar(CalendarSystem.Iso),
    };

    private static DateInterval Days(YearMonth month)
    {
        DateInterval days = month.ToDateInterval();
        return new(days.Start.WithCalendar(CalendarSystem.Iso), days.End.WithCalendar(CalendarSystem.Iso));
    }

    private static IEnumerable<Finding> Wrong(BlindSpot?[] spots)
    {
        for (int i = 0; i < spots.Length; i++)
        {
            string path = FormattableString.Invariant($"spots[{i}]");
            if (spots[i] is not { } spot || string.IsNullOrWhiteSpace(spot.City) || string.IsNullOrWhiteSpace(spot.Place))
            {
                yield return new(path, new("missing or blank; legal: city and place", "缺失或为空；须写明地市与地点"), ImprovementRules.BlindSpots);
            }
            else if (Iso(spot) is { } iso && iso.CoveredOn < iso.FoundOn)
            {
                yield return new(path + ".coveredOn", new(
                    $"{PlainText.Of(iso.CoveredOn.Value)} is before it was found; legal: {PlainText.Of(iso.FoundOn)} or later",
                    $"{PlainText.Of(iso.CoveredOn.Value)} 早于发现日期；须为 {PlainText.Of(iso.FoundOn)} 或之后"), ImprovementRules.BlindSpots);
            }
        }
    }
}
