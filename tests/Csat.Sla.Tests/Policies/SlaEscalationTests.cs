using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.When;
using static Csat.TestKit.Refusals;

namespace Csat.Sla.Tests;

public sealed class SlaEscalationTests
{
    [Fact]
    public void An_escalation_says_level_and_time_in_both_languages()
    {
        Assert.Equal("level 1, 1 h before due", BilingualContract.Explains(SlaEscalation.BeforeDue(1, Hours(1)).ToString).En);
        Assert.Equal("level 2, when due", BilingualContract.Explains(SlaEscalation.AtDue(2).ToString).En);
        Assert.Equal("level 3, 8 h after due by the wall clock", BilingualContract.Explains((SlaEscalation.AfterDue(3, Hours(8)) with { ByTheWallClock = true }).ToString).En);
        Assert.Equal("level 1, at 62.5 % of the limit", BilingualContract.Explains(SlaEscalation.AtPercent(1, 62.5m).ToString).En);
    }

    [Fact]
    public void Escalations_are_equal_by_value() => EqualityContract.Holds(
        SlaEscalation.BeforeDue(1, Hours(1)) with { Roles = ["dispatch"] }, SlaEscalation.BeforeDue(1, Hours(1)) with { Roles = ["dispatch"] },
        SlaEscalation.BeforeDue(1, Hours(1)), SlaEscalation.BeforeDue(2, Hours(1)) with { Roles = ["dispatch"] }, SlaEscalation.AtDue(1));

    [Fact]
    public void Levels_and_times_outside_their_range_are_refused()
    {
        Refuses<ArgumentOutOfRangeException>(() => SlaEscalation.AtDue(0), "level", "0", "1, 2 or 3");
        Refuses<ArgumentOutOfRangeException>(() => SlaEscalation.AtDue(4), "level", "4", "1, 2 or 3");
        Refuses<ArgumentOutOfRangeException>(() => SlaEscalation.BeforeDue(1, -Hours(1)), "time", "−1 h");
        Refuses<ArgumentOutOfRangeException>(() => SlaEscalation.AtPercent(1, 0), "percent", "0", "above 0");
        Refuses<ArgumentOutOfRangeException>(() => SlaEscalation.AtPercent(1, 1001), "percent", "1001", "at most 1000");
        Refuses<ArgumentNullException>(() => SlaEscalation.AtDue(1) with { Roles = null! }, "Roles");
    }
}
