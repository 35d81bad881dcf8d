using FsCheck.Xunit;
using NodaTime;

namespace Csat.Sla.Tests;

/// <summary>The laws of open time, over random calendars about the awkward dates of six zones.</summary>
[Properties(Arbitrary = new[] { typeof(CalendarArbitraries) })]
public sealed class CalendarLawTests
{
    private const int Many = 10_000;

    [Property(MaxTest = 500)]
    public void The_compiled_calendar_is_the_minute_by_minute_model(CalendarCase random)
    {
        BusinessCalendar calendar = random.Compile();
        var model = new MinuteModel(random, calendar.CoveredFrom, calendar.CoveredUntil);
        for (int minute = 0; minute < model.Minutes; minute++)
        {
            Assert.Equal(model.IsOpen(minute), calendar.IsOpen(calendar.CoveredFrom + Duration.FromMinutes(minute)));
        }

        Instant from = random.At(calendar, 0);
        Instant to = random.At(calendar, 1);
        int length = random.Minutes[2] % 600;
        Assert.Equal(Duration.FromMinutes(model.Elapsed(from, to)), calendar.Elapsed(from, to));
        Assert.Equal(model.Add(from, length), calendar.TryAdd(from, Duration.FromMinutes(length), out Instant due) ? due : (Instant?)null);
        length++;
        Assert.Equal(
            model.Subtract(from, length), calendar.TrySubtract(from, Duration.FromMinutes(length), out Instant start) ? start : (Instant?)null);
    }

    [Property(MaxTest = Many)]
    public void Elapsed_times_add_up(WideCalendarCase random)
    {
        BusinessCalendar calendar = random.Case.Compile();
        Instant a = At(calendar, random, 0);
        Instant b = At(calendar, random, 1);
        Instant c = At(calendar, random, 2);

        Assert.Equal(calendar.Elapsed(a, c), calendar.Elapsed(a, b) + calendar.Elapsed(b, c));
        Assert.Equal(calendar.Elapsed(a, b), -calendar.Elapsed(b, a));
    }

    [Property(MaxTest = Many)]
    public void Add_and_subtract_undo_elapsed(WideCalendarCase random)
    {
        BusinessCalendar calendar = random.Case.Compile();
        Instant from = At(calendar, random, 0);
        Duration length = Length(random, 1);
        foreach (DeadlineRounding rounding in new[] { DeadlineRounding.Close, DeadlineRounding.NextOpen })
        {
            if (calendar.TryAdd(from, length, out Instant due, rounding))
            {
                Assert.Equal(length, calendar.Elapsed(from, due));
            }

            if (calendar.TrySubtract(from, length, out Instant start, rounding))
            {
                Assert.Equal(length, calendar.Elapsed(start, from));
            }
        }
    }

    [Property(MaxTest = Many)]
    public void Adding_in_two_steps_is_adding_at_once(WideCalendarCase random)
    {
        BusinessCalendar calendar = random.Case.Compile();
        Instant from = At(calendar, random, 0);
        Duration a = Length(random, 1) + Duration.FromTicks(1);
        Duration b = Length(random, 2) + Duration.FromTicks(1);

        bool once = calendar.TryAdd(from, a + b, out Instant due);
        bool twice = calendar.TryAdd(from, a, out Instant first) & calendar.TryAdd(first, b, out Instant second);
        Assert.Equal(once, twice && once);
        if (once)
        {
            Assert.Equal(due, second);
        }
    }

    [Property(MaxTest = Many)]
    public void Adding_more_or_from_later_never_ends_earlier(WideCalendarCase random)
    {
        BusinessCalendar calendar = random.Case.Compile();
        Instant x = At(calendar, random, 0);
        Instant y = At(calendar, random, 1);
        Instant earlier = Instant.Min(x, y);
        Instant later = Instant.Max(x, y);
        Duration less = Length(random, 2);
        Duration more = less + Length(random, 3);
        if (calendar.TryAdd(later, more, out Instant last))
        {
            Assert.True(calendar.Add(earlier, more) <= last);
            Assert.True(calendar.Add(later, less) <= last);
        }
    }

    [Property(MaxTest = Many)]
    public void Pieces_lie_side_by_side_and_their_open_time_is_what_elapsed(WideCalendarCase random)
    {
        BusinessCalendar calendar = random.Case.Compile();
        Instant x = At(calendar, random, 0);
        Instant y = At(calendar, random, 1);
        Tile(calendar, Instant.Min(x, y), Instant.Max(x, y));
    }

    [Property(MaxTest = 1_000)]
    public void Openings_and_closes_are_those_of_the_pieces(WideCalendarCase random)
    {
        BusinessCalendar calendar = random.Case.Compile();
        Interval[] open = [.. calendar.OpenPieces(calendar.CoveredFrom, calendar.CoveredUntil)];
        Instant at = At(calendar, random, random.Case.Days % 4);
        foreach (Instant edge in open.SelectMany(piece => new[] { piece.Start, piece.End }).Append(at))
        {
            Assert.Equal(open.Any(piece => piece.Contains(edge)), edge < calendar.CoveredUntil && calendar.IsOpen(edge));
            Assert.Equal(
                open.Where(piece => piece.End > edge).Select(piece => (Instant?)Instant.Max(edge, piece.Start)).FirstOrDefault(),
                Answer(calendar.NextOpen, edge));
            Assert.Equal(
                open.Where(piece => piece.End > edge && piece.End < calendar.CoveredUntil).Select(piece => (Instant?)piece.End).FirstOrDefault(),
                Answer(calendar.NextClose, edge));
            Assert.Equal(
                open.Where(piece => piece.Start < edge).Select(piece => (Instant?)Instant.Min(edge, piece.End)).LastOrDefault(),
                Answer(calendar.PreviousClose, edge));
            Assert.Equal(
                open.Where(piece => piece.Start < edge).Select(piece => piece.Start > calendar.CoveredFrom ? piece.Start : (Instant?)null).LastOrDefault(),
                Answer(calendar.PreviousOpen, edge));
        }

        static Instant? Answer(Func<Instant, Instant> question, Instant at)
        {
            try
            {
                return question(at);
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }
    }

    /// <summary>No gap, no overlap, no two that say the same, and each as open as the calendar is.</summary>
    internal static void Tile(BusinessCalendar calendar, Instant from, Instant until)
    {
        IReadOnlyList<CalendarPiece> pieces = calendar.Pieces(from, until);

        Instant at = from;
        Duration open = Duration.Zero;
        foreach (CalendarPiece piece in pieces)
        {
            Assert.Equal(at, piece.Start);
            Assert.True(piece.Start < piece.End);
            Assert.Equal(piece.IsOpen ? piece.Length : Duration.Zero, calendar.Elapsed(piece.Start, piece.End));
            open += piece.IsOpen ? piece.Length : Duration.Zero;
            at = piece.End;
        }

        Assert.Equal(until, at);
        Assert.Equal(calendar.Elapsed(from, until), open);
        Assert.All(pieces.Zip(pieces.Skip(1), (left, right) => (left, right)), pair => Assert.False(pair.left.SaysTheSameAs(pair.right)));
    }

    /// <summary>A random instant inside the covered time, at any tick.</summary>
    internal static Instant At(BusinessCalendar calendar, WideCalendarCase random, int index)
    {
        long span = (calendar.CoveredUntil - calendar.CoveredFrom).BclCompatibleTicks;
        return calendar.CoveredFrom + Duration.FromTicks(random.Case.Minutes[index] * (index % 2 == 0 ? 600_000_000L : 183_654_321L) % (span + 1));
    }

    /// <summary>A random length up to two days, at any tick.</summary>
    internal static Duration Length(WideCalendarCase random, int index) => Duration.FromTicks(random.Case.Minutes[index] * 17_280_001L);
}
