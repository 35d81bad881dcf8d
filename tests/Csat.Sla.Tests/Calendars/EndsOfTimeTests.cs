using Csat.Domain;
using NodaTime;
using Xunit;

namespace Csat.Sla.Tests;

public class EndsOfTimeTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 12, 0);

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Asia/Shanghai")]
    public void The_ends_of_time_are_outside_the_covered_time_in_every_zone(string zone)
    {
        BusinessCalendar office = BusinessCalendars.Weekly("office", zone, WeeklyHours.MondayToFriday("09:00-17:00"));

        Assert.Throws<CalendarCoverageException>(() => office.Elapsed(Instant.MinValue, Now));
        Assert.Throws<CalendarCoverageException>(() => office.Elapsed(Now, Instant.MaxValue));
    }

    [Fact]
    public void The_most_negative_duration_is_refused_by_name() =>
        Assert.Equal("openTime", Assert.Throws<ArgumentOutOfRangeException>(
            () => BusinessCalendars.AroundTheClock.Add(Now, Duration.MinValue)).ParamName);

    [Fact]
    public void The_longest_limit_in_hours_is_exact_and_one_more_is_refused()
    {
        Assert.Equal(Duration.FromMinutes(402_653_183L * 60), SlaLimit.Hours(402_653_183).Length);
        Assert.Equal("hours", Assert.Throws<ArgumentOutOfRangeException>(() => SlaLimit.Hours(402_653_184)).ParamName);
    }

    [Theory]
    [InlineData("", "1", "id")]
    [InlineData("p", " ", "version")]
    public void A_policy_without_a_name_names_the_argument(string id, string version, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<FindingsException>(
            () => new SlaPolicy(id, version, [new SlaTarget(SlaTargetKind.Respond, SlaLimit.Minutes(1))])).ParamName);
}
