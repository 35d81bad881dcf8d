using NodaTime;

namespace Csat.Sla;

public sealed partial class BusinessCalendarBuilder
{
    private static readonly LocalDate DefaultFirst = new(2000, 1, 1);
    private static readonly LocalDate DefaultLast = new(2049, 12, 31);
    private static readonly LocalDate Earliest = new(1, 1, 1);
    private static readonly LocalDate Latest = new(9998, 12, 31);

    private (LocalDate First, LocalDate Last)? _covering;
    private LocalDate? _provisionalUntil;

    private LocalDate First => _covering?.First ?? HolidayData?.First ?? DefaultFirst;

    /// <summary>The last date for which there are data.</summary>
    private LocalDate KnownLast => _covering?.Last ?? HolidayData?.Last ?? DefaultLast;

    private LocalDate Last => _provisionalUntil ?? KnownLast;

    private LocalDate? ProvisionalFrom =>
        ProvisionalData <= Last ? ProvisionalData : _provisionalUntil is null ? null : KnownLast.PlusDays(1);

    /// <summary>Says for which dates the calendar has data; outside them it answers nothing.</summary>
    /// <param name="first">The first covered date.</param>
    /// <param name="last">The last covered date.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Covering(LocalDate first, LocalDate last)
    {
        _covering = (IsoDate(first), IsoDate(last));
        return this;
    }

    /// <summary>
    /// Lets the weekly hours go on after the last covered date although nobody has said yet which holidays there will be; answers
    /// from there on are marked provisional.
    /// </summary>
    /// <param name="last">The last provisional date, after the last covered one.</param>
    /// <returns>This builder.</returns>
    /// <remarks>Without it the calendar answers nothing after its data. Dates that are known already can be given as usual.</remarks>
    public BusinessCalendarBuilder CoveringProvisionally(LocalDate last)
    {
        _provisionalUntil = IsoDate(last);
        return this;
    }
}
