using FsCheck.Xunit;
using NodaTime;

namespace Csat.Sla.Tests;

[Properties(Arbitrary = new[] { typeof(CalendarArbitraries) })]
public sealed class CalendarLawTests
{
    [Property(MaxTest = 200)]
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

    [Property]
    public void Elapsed_times_add_up(CalendarCase random)
    {
        BusinessCalendar calendar = random.Compile();
        Instant a = random.At(calendar, 0);
        Instant b = random.At(calendar, 1);
        Instant c = random.At(calendar, 2);

        Assert.Equal(calendar.Elapsed(a, c), calendar.Elapsed(a, b) + calendar.Elapsed(b, c));
        Assert.Equal(calendar.Elapsed(a, b), -calendar.Elapsed(b, a));
    }

    [Property]
    public void Add_and_subtract_undo_elapsed(CalendarCase random)
    {
        BusinessCalendar calendar = random.Compile();
        Instant from = random.At(calendar, 0);
        Duration length = Duration.FromSeconds(random.Minutes[1] % 20_000);
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

    [Property]
    public void Adding_in_two_steps_is_adding_at_once(CalendarCase random)
    {
        BusinessCalendar calendar = random.Compile();
        Instant from = random.At(calendar, 0);
        Duration a = Duration.FromSeconds(1 + (random.Minutes[1] % 20_000));
        Duration b = Duration.FromSeconds(1 + (random.Minutes[2] % 20_000));

        bool once = calendar.TryAdd(from, a + b, out Instant due);
        bool twice = calendar.TryAdd(from, a, out Instant first) & calendar.TryAdd(first, b, out Instant second);
        Assert.Equal(once, twice && once);
        if (once)
        {
            Assert.Equal(due, second);
        }
    }

    [Property]
    public void Adding_more_or_from_later_never_ends_earlier(CalendarCase random)
    {
        BusinessCalendar calendar = random.Compile();
        Instant x = random.At(calendar, 0);
        Instant y = random.At(calendar, 1);
        Instant earlier = Instant.Min(x, y);
        Instant later = Instant.Max(x, y);
        Duration less = Duration.FromMinutes(random.Minutes[2] % 300);
        Duration more = less + Duration.FromMinutes(random.Minutes[3] % 300);
        if (calendar.TryAdd(later, more, out Instant last))
        {
            Assert.True(calendar.Add(earlier, more) <= last);
            Assert.True(calendar.Add(later, less) <= last);
        }
    }
}
