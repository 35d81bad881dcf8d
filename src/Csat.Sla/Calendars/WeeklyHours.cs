using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>The working hours of an ordinary week: for each weekday its shifts, in order, none on a closed day.</summary>
/// <remarks>
/// Immutable and thread-safe. Shifts of one day may touch but not overlap, the part past midnight included. A shift past
/// midnight belongs to the weekday on which it starts.
/// </remarks>
[JsonConverter(typeof(WeeklyHoursConverter))]
public sealed class WeeklyHours
{
    private static readonly IsoDayOfWeek[] Week =
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday,
        IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday,
    ];

    private readonly IReadOnlyList<Shift>[] _days;

    private WeeklyHours(IReadOnlyList<Shift>[] days) => _days = days;

    /// <summary>Closed on all seven days: the start for <see cref="With(IsoDayOfWeek, string[])"/>.</summary>
    public static WeeklyHours Closed { get; } = new([.. Week.Select(_ => (IReadOnlyList<Shift>)[])]);

    /// <summary>The shifts of a weekday, in order; empty when it is closed.</summary>
    /// <param name="day">The weekday.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no weekday.</exception>
    public IReadOnlyList<Shift> this[IsoDayOfWeek day] => _days[Index(day)];

    /// <summary>The same shifts from Monday to Friday, closed at the week-end.</summary>
    /// <param name="shifts">The shifts, such as <c>"09:00-12:00", "13:00-18:00"</c>.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="FindingsException">A text is no shift, or two shifts overlap; the message lists all findings.</exception>
    public static WeeklyHours MondayToFriday(params string[] shifts) => OnDays(5, shifts);

    /// <summary>The same shifts on all seven days.</summary>
    /// <param name="shifts">The shifts, such as <c>"08:00-20:00"</c>.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="FindingsException">A text is no shift, or two shifts overlap; the message lists all findings.</exception>
    public static WeeklyHours EveryDay(params string[] shifts) => OnDays(7, shifts);

    /// <summary>A copy in which one weekday has other shifts.</summary>
    /// <param name="day">The weekday.</param>
    /// <param name="shifts">Its shifts, such as <c>"09:00-12:00"</c>; none closes the day.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no weekday.</exception>
    /// <exception cref="FindingsException">A text is no shift, or two shifts overlap; the message lists all findings.</exception>
    public WeeklyHours With(IsoDayOfWeek day, params string[] shifts) => With(day, Parsed(shifts));

    /// <summary>A copy in which one weekday has other shifts.</summary>
    /// <param name="day">The weekday.</param>
    /// <param name="shifts">Its shifts; none closes the day.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no weekday.</exception>
    /// <exception cref="FindingsException">Two shifts overlap; the message lists all findings.</exception>
    public WeeklyHours With(IsoDayOfWeek day, IEnumerable<Shift> shifts)
    {
        int index = Index(day);
        var days = (IReadOnlyList<Shift>[])_days.Clone();
        days[index] = Checked(Throw.IfNull(shifts));
        return new WeeklyHours(days);
    }

    /// <summary>The week in one line, such as <c>Mon-Fri 09:00-12:00 13:00-18:00, Sat 10:00-14:00</c>; <c>closed</c> when it is.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var parts = new List<string>();
        for (int first = 0, next; first < 7; first = next)
        {
            next = first + 1;
            while (next < 7 && _days[next].SequenceEqual(_days[first]))
            {
                next++;
            }

            if (_days[first].Count > 0)
            {
                string days = Name(first) + (next - first > 1 ? "-" + Name(next - 1) : string.Empty);
                parts.Add(days + " " + string.Join(" ", _days[first]));
            }
        }

        return parts.Count > 0 ? string.Join(", ", parts) : "closed";
    }

    private static string Name(int day) => Week[day].ToString().Substring(0, 3);

    private static WeeklyHours OnDays(int count, string[] shifts)
    {
        IReadOnlyList<Shift> day = Checked(Parsed(shifts));
        return new WeeklyHours([.. Week.Select((_, i) => i < count ? day : [])]);
    }

    private static Shift[] Parsed(string[] shifts)
    {
        var findings = new List<Finding>();
        Shift[] parsed = ShiftList.Parse(Throw.IfNull(shifts), nameof(shifts), findings);
        Throw.IfFound("Working hours", findings, nameof(shifts));
        return parsed;
    }

    private static ReadOnlyCollection<Shift> Checked(IEnumerable<Shift> shifts)
    {
        var findings = new List<Finding>();
        Shift[] sorted = ShiftList.Sort(shifts, nameof(shifts), findings);
        Throw.IfFound("Working hours", findings, nameof(shifts));
        return Array.AsReadOnly(sorted);
    }

    private static int Index(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? (int)day - 1
        : throw Throw.OutOfRange(nameof(day), day, "Monday to Sunday");
}
