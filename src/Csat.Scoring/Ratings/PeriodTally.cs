using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>The answers of a day, a week or a month.</summary>
/// <param name="FirstDay">The first day of the period: midnight, of kind <see cref="DateTimeKind.Unspecified"/>.</param>
/// <param name="LastDay">The last day of the period, inside it, not before <paramref name="FirstDay"/>; on a day's own tally the same as <paramref name="FirstDay"/>.</param>
/// <param name="Tally">The answers; empty for a period without any.</param>
/// <remarks>Days are days of the calendar in the zone by which the answers were counted, see <see cref="RatingTimeline"/>. In JSON they are ISO dates.</remarks>
/// <exception cref="ArgumentNullException">The tally is <see langword="null"/>.</exception>
/// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
public sealed record PeriodTally(
    [property: JsonConverter(typeof(DayJsonConverter))] DateTime FirstDay,
    DateTime LastDay,
    RatingTally Tally)
{
    /// <summary>The last day of the period, inside it.</summary>
    [JsonConverter(typeof(DayJsonConverter))]
    public DateTime LastDay { get; init; } = LastDay >= FirstDay ? LastDay : throw Throw.OutOfRange(nameof(LastDay), LastDay, $"{Text(FirstDay)} or later");

    /// <summary>The answers; empty for a period without any.</summary>
    public RatingTally Tally { get; init; } = Throw.IfNull(Tally);

    /// <summary>Period and counts: <c>2026-11-16…2026-11-22: sms-abcd: D 1, C 1, B 2, A 3 (n = 7)</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() => $"{Days}: {Tally}";

    /// <summary>The period in words: <c>2026-11-20</c> for a day, <c>2026-11-16…2026-11-22</c> for more.</summary>
    [JsonIgnore]
    public string Days => FirstDay == LastDay ? Text(FirstDay) : $"{Text(FirstDay)}…{Text(LastDay)}";

    internal static string Text(DateTime day) => day.ToString(DayJsonConverter.Format, CultureInfo.InvariantCulture);
}
