using Csat.Domain;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

/// <summary>Answers of some years in a zone with a fixed difference to UTC.</summary>
public sealed record TimedAnswers((DateTimeOffset At, int Answer)[] Rows, int ZoneMinutes)
{
    public TimeZoneInfo Zone => TimeZoneInfo.CreateCustomTimeZone("zone", TimeSpan.FromMinutes(ZoneMinutes), "zone", "zone");

    public RatingTimeline Timeline => RatingTimeline.Count(RatingScales.OneToFive, Rows, Zone);

    /// <summary>The day of an answer, counted by hand from 1970.</summary>
    public DateTime DayOf(DateTimeOffset at) => new DateTime(1970, 1, 1).AddDays(Math.Floor((at.ToUnixTimeSeconds() + (60.0 * ZoneMinutes)) / 86_400));

    public override string ToString() => $"UTC + {ZoneMinutes} min: {string.Join(", ", Rows)}";
}

public static class TimedAnswersArbitrary
{
    private static Gen<(DateTimeOffset At, int Answer)> Row =>
        from seconds in Gen.Choose(1_700_000_000, 1_830_000_000)
        from offset in Gen.Choose(-14 * 4, 14 * 4)
        from answer in Gen.Choose(0, 6)
        select (DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromMinutes(15 * offset)), answer);

    public static Arbitrary<TimedAnswers> Timed() => Arb.From(
        from rows in Row.ArrayOf()
        from zone in Gen.Choose(-14 * 60, 14 * 60)
        select new TimedAnswers(rows, zone));
}

[Properties(Arbitrary = [typeof(TimedAnswersArbitrary)])]
public class RatingTimelineProperties
{
    [Property]
    public void Periods_of_every_kind_add_up_to_all_answers(TimedAnswers answers, DayOfWeek firstDay)
    {
        RatingTimeline timeline = answers.Timeline;
        RatingTally all = RatingTally.Count(RatingScales.OneToFive, answers.Rows.Select(row => row.Answer));

        Assert.Equal(all, timeline.Total);
        foreach (IReadOnlyList<PeriodTally> periods in new[] { timeline.ByDay(), timeline.ByWeek(firstDay), timeline.ByMonth() })
        {
            Assert.Equal(all, periods.Aggregate(RatingTally.Empty(RatingScales.OneToFive), (sum, period) => sum + period.Tally));
        }
    }

    [Property]
    public void Periods_follow_one_another_without_gap_and_overlap(TimedAnswers answers, DayOfWeek firstDay)
    {
        RatingTimeline timeline = answers.Timeline;
        foreach (IReadOnlyList<PeriodTally> periods in new[] { timeline.ByDay(), timeline.ByWeek(firstDay), timeline.ByMonth() })
        {
            Assert.All(periods.Zip(periods.Skip(1), (one, next) => (one, next)), pair => Assert.Equal(pair.one.LastDay.AddDays(1), pair.next.FirstDay));
            Assert.True(periods.Count == 0 || (periods[0].FirstDay <= timeline.FirstDay && timeline.LastDay <= periods[periods.Count - 1].LastDay));
        }

        Assert.All(timeline.ByDay(), day => Assert.Equal(day.FirstDay, day.LastDay));
        Assert.All(timeline.ByWeek(firstDay), week => Assert.Equal((firstDay, 6), (week.FirstDay.DayOfWeek, (week.LastDay - week.FirstDay).Days)));
        Assert.All(timeline.ByMonth(), month => Assert.Equal((1, 1), (month.FirstDay.Day, month.LastDay.AddDays(1).Day)));
    }

    [Property]
    public void An_answer_is_in_the_period_of_its_day(TimedAnswers answers, DayOfWeek firstDay)
    {
        RatingTimeline timeline = answers.Timeline;
        foreach (PeriodTally period in timeline.ByDay().Concat(timeline.ByWeek(firstDay)).Concat(timeline.ByMonth()))
        {
            RatingTally expected = RatingTally.Count(
                RatingScales.OneToFive,
                answers.Rows.Where(row => answers.DayOf(row.At) >= period.FirstDay && answers.DayOf(row.At) <= period.LastDay).Select(row => row.Answer));
            Assert.Equal(expected, period.Tally);
        }
    }

    [Property]
    public void Timelines_add_like_their_answers(TimedAnswers answers, int cut)
    {
        int at = (int)((uint)cut % (uint)(answers.Rows.Length + 1));
        RatingTimeline Part(IEnumerable<(DateTimeOffset, int)> rows) => RatingTimeline.Count(RatingScales.OneToFive, rows, answers.Zone);

        RatingTimeline sum = Part(answers.Rows.Take(at)).Merge(Part(answers.Rows.Skip(at)));

        Assert.Equal(answers.Timeline.ByDay(), sum.ByDay());
        Assert.Equal(sum.ByDay(), RatingTimeline.FromDays(RatingScales.OneToFive, sum.ByDay().Reverse().Select(day => (day.FirstDay.AddHours(5), day.Tally))).ByDay());
    }

    [Property]
    public bool A_span_is_the_sum_of_its_days(TimedAnswers answers, int from, int length)
    {
        RatingTimeline timeline = answers.Timeline;
        DateTime first = (timeline.FirstDay ?? new DateTime(2026, 1, 1)).AddDays((from % 400) - 200);
        DateTime last = first.AddDays((int)((uint)length % 900));

        return timeline.Between(first, last).Tally == timeline.ByDay().Where(day => day.FirstDay >= first && day.LastDay <= last)
            .Aggregate(RatingTally.Empty(RatingScales.OneToFive), (sum, day) => sum + day.Tally);
    }
}
