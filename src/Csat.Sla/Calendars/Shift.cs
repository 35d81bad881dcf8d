using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Sla;

/// <summary>A stretch of working time inside a day, such as 09:00-12:00, or past midnight, such as 22:00-06:00.</summary>
/// <remarks>
/// <para>
/// Half-open: open at the start, closed at the end. An end before the start runs past midnight and belongs to the date of the
/// start. Midnight as the end is the day's end, 24:00; the whole day is 00:00-24:00 (<see cref="AllDay"/>). The longest shift
/// is 24 hours.
/// </para>
/// <para>The text is <c>HH:mm-HH:mm</c>, with seconds where there are any.</para>
/// </remarks>
[JsonConverter(typeof(ShiftConverter))]
public sealed partial record Shift
{
    private Shift(LocalTime start, LocalTime end)
    {
        Start = start;
        End = end;
    }

    /// <summary>The whole day, 00:00-24:00.</summary>
    public static Shift AllDay { get; } = new(LocalTime.Midnight, LocalTime.Midnight);

    /// <summary>The local time at which it opens.</summary>
    public LocalTime Start { get; }

    /// <summary>The local time at which it closes; midnight is the end of the day, 24:00.</summary>
    public LocalTime End { get; }

    /// <summary>Whether the shift ends on the day after its date, later than 24:00.</summary>
    public bool RunsPastMidnight => End < Start && End != LocalTime.Midnight;

    /// <summary>Makes a shift of two local times.</summary>
    /// <param name="start">The local time at which it opens.</param>
    /// <param name="end">The local time at which it closes; midnight is 24:00, an earlier time than the start is on the next day.</param>
    /// <returns>The shift; two midnights make <see cref="AllDay"/>.</returns>
    /// <exception cref="ArgumentException">The end equals the start.</exception>
    public static Shift Of(LocalTime start, LocalTime end)
    {
        if (start == end && start != LocalTime.Midnight)
        {
            Throw.Argument($"A shift from {Written(start)} to {Written(end)} ends where it starts; {Legal}.", nameof(end));
        }

        return new Shift(start, end);
    }

    /// <summary>The opening as a place on the line of local time, for a date.</summary>
    internal LocalDateTime StartOn(LocalDate date) => date.At(Start);

    /// <summary>The closing as a place on the line of local time, for a date.</summary>
    internal LocalDateTime EndOn(LocalDate date) => (End <= Start ? date.PlusDays(1) : date).At(End);
}
