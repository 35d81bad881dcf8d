using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

/// <summary>Members, their activities, and who may see or change a record.</summary>
public sealed class MemberTests
{
    private static readonly YearMonth November = new(2026, 11);

    [Fact]
    public void Members_are_counted_at_the_months_end() // REL-12
    {
        MemberStatistics counts = MemberStatistics.Of(
            [
                new("1", new(2026, 10, 31)), new("2", new(2026, 11, 1)), new("3", new(2026, 11, 30)), new("4", new(2026, 12, 1)), new("5", new(2026, 1, 1), new(2026, 11, 15)),
                new("6", new(2026, 1, 1), new(2026, 10, 31)), new("7", new(2026, 11, 5), new(2026, 11, 6)), new("1", new(2026, 1, 1)), new(" ", new(2026, 1, 1)), new("8", new(2026, 2, 1), new(2026, 1, 1)), null!,
            ],
            November);
        Assert.Equal((11, 2, 3, 2, 3), (counts.Given, counts.AtStart, counts.Joined, counts.Left, counts.AtEnd));
        Assert.Equal((1, 1, 4), (counts.Later, counts.Gone, counts.Rejected.Count));
        Assert.Equal(["members[7].id", "members[8].id", "members[9].leftOn", "members[10]"], counts.Rejected.Select(finding => finding.Path));
        Assert.Equal("2026-11: 3 members at the end, 2 at the start, 3 joined, 2 left, 4 rejected (REL-12)", counts.ToString());
        BilingualContract.Explains(counts.Explain);
        RoundTripsAsText(counts, Info<MemberStatistics>(DomainJson.Options));
    }

    [Property]
    public bool One_months_end_is_the_next_ones_start(int[] joined, int[] stayed) // REL-12
    {
        LocalDate day = new(2026, 11, 1);
        Member[] members = [.. joined.Select((offset, i) =>
        {
            LocalDate on = day.PlusDays(offset % 90);
            return new Member("m" + i, on, i < stayed.Length ? on.PlusDays(Math.Abs(stayed[i] % 90)) : null);
        })];
        MemberStatistics first = MemberStatistics.Of(members, November), next = MemberStatistics.Of(members, new(2026, 12));
        return first.AtEnd == next.AtStart
            && first.AtEnd == members.Count(member => member.JoinedOn <= new LocalDate(2026, 11, 30) && !(member.LeftOn <= new LocalDate(2026, 11, 30)))
            && first.Given == first.AtStart + first.Joined + first.Later + first.Gone;
    }

    [Fact]
    public void A_years_plan_names_theme_time_group_and_class_and_each_activity_is_evaluated() // REL-12
    {
        MemberPlan plan = new(2026, [new("open day", new(2026, 5, 1), "owners", "visit", "112 came"), new("new year", new(2026, 12, 31), "families", "party")]);
        Assert.Empty(plan.Lint(new(2026, 11, 24)));
        Assert.Equal(["activities[1].evaluation"], plan.Lint(new(2027, 1, 1)).Select(finding => finding.Path));
        IReadOnlyList<Finding> wrong = new MemberPlan(2026, [new(" ", new(2025, 1, 1), "", "", " ")]).Lint(new(2026, 1, 1));
        Assert.Equal("activities[0].theme activities[0].on activities[0].group activities[0].class activities[0].evaluation", string.Join(" ", wrong.Select(finding => finding.Path)));
        Assert.All(wrong, finding => Assert.Equal("REL-12", finding.RuleId.ToString()));
        BilingualContract.Holds(wrong.Select(finding => finding.Message));
        Assert.Equal("activities", Assert.Single(new MemberPlan(2026, []).Lint(default)).Path);
        RoundTripsAsText(plan, Info<MemberPlan>(DomainJson.Options));
        Assert.Equal(plan.ToJson(), MemberPlan.Parse(plan.ToJson(indented: true)).ToJson());
        Assert.False(MemberPlan.TryParse("""{"schemaVersion":3,"year":0,"activities":[{"theme":1,"on":"x","class":"c","more":1}]}""", out _, out IReadOnlyList<Finding> findings));
        Assert.Equal(
            "$.schemaVersion $.year $.activities[0].theme $.activities[0].on $.activities[0].group $.activities[0].more", string.Join(" ", findings.Select(finding => finding.Path)));
    }

    [Theory]
    [InlineData("11010519491231002X", "13800138000", "3-1201", "")]
    [InlineData("11010519491231002x", "138 0013-8000", "3 - 1201", "")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", "13800138000", "３－１２０１", "")]
    [InlineData("11010519491231002X", "13800138000", "31201", "room")]
    [InlineData("11010519491231002X", "13800138001", "3-1201", "phone")]
    [InlineData("", null, " ", "idNumber phone room")]
    public void A_record_is_changed_only_when_number_phone_and_room_agree(string? number, string? phone, string? room, string wrong) // REL-13
    {
        CustomerIdentity onRecord = new("11010519491231002X", "13800138000", "3-1201");
        IdentityCheck check = IdentityCheck.Of(onRecord, new(number, phone, room));
        Assert.Equal(wrong, string.Join(" ", check.Findings.Select(finding => finding.Path)));
        Assert.Equal(wrong.Length == 0, check.IsVerified);
        Assert.All(check.Findings, finding => Assert.Equal("REL-13", finding.RuleId.ToString()));
        BilingualContract.Explains(check.Explain);
        RoundTripsAsText(check, Info<IdentityCheck>(DomainJson.Options));
    }

    [Fact]
    public void What_the_record_lacks_is_not_verified_and_nothing_personal_is_shown() // REL-13
    {
        IdentityCheck check = IdentityCheck.Of(new("4711", null, "3-1201"), new("4712", "", "9-99"));
        Assert.Equal(["idNumber", "phone", "room"], check.Findings.Select(finding => finding.Path));
        Assert.All(new[] { "4711", "4712", "1201", "9-99" }, value => Assert.DoesNotContain(value, check + new CustomerIdentity("4711", "4712", "1201").ToString(), StringComparison.Ordinal));
        Refuses<ArgumentNullException>(() => IdentityCheck.Of(null!, new("1", "2", "3")), "onRecord");
    }

    [Fact]
    public void Outsiders_are_registered_and_no_record_leaves_unapproved() // REL-14
    {
        Assert.Empty(new RecordAccess("Wang", "C-1", IsOutside: false).Check());
        Assert.Empty(new RecordAccess("Li", "C-1", IsOutside: true, "V-17").Check());
        Assert.Empty(new RecordAccess("Li", "C-1", IsOutside: true, "V-17", TakesAway: true, "Zhao").Check());
        Assert.Equal(["registration", "approvedBy"], new RecordAccess("Li", "C-1", IsOutside: true, " ", TakesAway: true).Check().Select(finding => finding.Path));
        Assert.Equal(["approvedBy"], new RecordAccess("Wang", "C-1", IsOutside: false, TakesAway: true, ApprovedBy: "Wang").Check().Select(finding => finding.Path));
        RecordAccess blank = new(" ", "", IsOutside: false);
        Assert.Equal(["person", "record"], blank.Check().Select(finding => finding.Path));
        Assert.All(blank.Check(), finding => Assert.Equal("REL-14", finding.RuleId.ToString()));
        BilingualContract.Explains(blank.Explain);
        BilingualContract.Explains(new RecordAccess("Li", "C-1", IsOutside: true).Explain);
        RoundTrips(blank, Info<RecordAccess>(DomainJson.Options));
    }
}
