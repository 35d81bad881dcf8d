using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Csat.Sla.Tests;

/// <summary>One ticket of a random batch: minutes after the start of the calendar's data.</summary>
public sealed record BatchTicket(int Start, int? Stop, int Grade, IReadOnlyList<(int From, int? Until)> Pauses);

/// <summary>A random batch under one target: any kind of limit, on the calendar of a random week.</summary>
public sealed record BatchCase(CalendarCase Calendar, string Limit, string GoldLimit, DeadlineRounding Rounding, IReadOnlyList<BatchTicket> Tickets, int Now);

public static class BatchArbitraries
{
    private static readonly string[] Limits =
    [
        "0 s", "30 min", "2 h", "8 h 15 min", "30 h", "90 min by the wall clock", "26 h by the wall clock", SlaLimit.None.ToString(),
        SlaLimit.SameDay.ToString(), SlaLimit.NextDay.ToString(), SlaLimit.BusinessDays(1).ToString(),
        SlaLimit.BusinessDays(2, DayRule.CloseOfDay).ToString(), SlaLimit.DaysAfter(1).ToString(), SlaLimit.Months(1).ToString(),
        SlaLimit.CutOff(new LocalTime(16, 0)).ToString(),
    ];

    public static Arbitrary<BatchCase> Batches() => (
        from calendar in CalendarArbitraries.Calendars().Generator
        from limit in Gen.Elements(Limits)
        from gold in Gen.Elements(Limits)
        from rounding in Gen.Elements(DeadlineRounding.Close, DeadlineRounding.NextOpen)
        from tickets in Gen.ListOf(TicketGen())
        from now in Gen.Choose(-60, 4500)
        select new BatchCase(calendar, limit, gold, rounding, [.. tickets], now)).ToArbitrary();

    private static Gen<BatchTicket> TicketGen() =>
        from start in Gen.Choose(-60, 3000)
        from done in Gen.Choose(0, 3)
        from took in Gen.Choose(-30, 2000)
        from grade in Gen.Choose(0, 2)
        from pauses in Gen.ListOf(PauseGen(start))
        select new BatchTicket(start, done == 0 ? null : start + took, grade, [.. pauses]);

    private static Gen<(int From, int? Until)> PauseGen(int start) =>
        from after in Gen.Choose(0, 1500)
        from length in Gen.Choose(0, 400)
        from lasts in Gen.Choose(0, 5)
        select (start + after, lasts == 0 ? (int?)null : start + after + length);
}
