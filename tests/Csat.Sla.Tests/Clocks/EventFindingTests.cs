using Csat.Domain;
using Csat.TestKit;
using NodaTime;
using static Csat.Sla.Tests.Tickets;

namespace Csat.Sla.Tests;

/// <summary>Events that contradict each other: each finding says where, what, and which order is legal.</summary>
public sealed class EventFindingTests
{
    private static readonly SlaEvent Start = SlaEvent.Started(Samples.Local("2026-03-06 09:00"));

    public static TheoryData<string, string, string> Cases => new()
    {
        { "pause before the start", "events[1]", "before the start at 2026-03-06T01:00:00Z; legal: at the start or later" },
        { "grade before the start", "events[1]", "before the start" },
        { "reopened before the start", "events[1]", "before the start" },
        { "resume without a pause", "events[1]", "resumed at 2026-03-06T02:00:00Z, but not paused then; legal: after a pause" },
        { "resume of another reason", "events[2]", "resumed (parts) at 2026-03-06T03:00:00Z, but not paused then" },
        { "resume twice", "events[3]", "not paused then" },
        { "pause that ends before it begins", "events[1]", "ends at 2026-03-06T01:30:00Z, before it begins at 2026-03-06T02:00:00Z" },
        { "second stop", "events[2]", "resolve stops a second time at 2026-03-06T03:00:00Z, after 2026-03-06T02:00:00Z" },
        { "second word of the customer", "events[3]", "callback stops a second time" },
        { "reopened without a solution", "events[1]", "reopened at 2026-03-06T02:00:00Z, but not resolved then; legal: after resolve has stopped" },
        { "rescheduled without an appointment", "events[1]", "no appointment stands then; legal: after an appointment is made" },
        { "rescheduled after the slot began", "events[2]", "after the slot began at 2026-03-06T03:00:00Z; legal: before the slot begins" },
        { "rescheduled after an absence", "events[3]", "no appointment stands then" },
        { "a second appointment", "events[2]", "a second appointment is made at 2026-03-06T02:30:00Z, while the one for 2026-03-06T03:00:00Z stands" },
        { "a slot that ends before it begins", "events[1]", "a slot from 2026-03-06T03:00:00Z to 2026-03-06T02:30:00Z" },
        { "a slot in the past", "events[1]", "legal: a start not before that" },
        { "a second start", "events[1]", "a second time" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_contradiction_is_found(string name, string path, string message)
    {
        Finding finding = Assert.Single(SlaClock.Validate([Start, .. Events(name)]));

        Assert.Equal(path, finding.Path);
        Assert.Contains(message, finding.Message.En, StringComparison.Ordinal);
        BilingualContract.Holds(finding.Message);
    }

    [Fact]
    public void Rescheduling_too_late_breaks_a_rule() => Assert.Equal(
        RuleId.Parse("TKT-11"), Assert.Single(SlaClock.Validate([Start, .. Events("rescheduled after the slot began")])).RuleId);

    [Fact]
    public void The_index_is_that_of_the_list_that_was_given()
    {
        IReadOnlyList<Finding> findings = SlaClock.Validate([Resume("2026-03-06 12:00"), Hold("2026-03-06 10:00"), Start, Resume("2026-03-06 11:00"), Reopen("2026-03-06 08:00")]);

        Assert.Equal(["events[0]", "events[4]"], findings.Select(finding => finding.Path));
    }

    [Fact]
    public void Of_two_events_at_the_same_instant_the_first_given_comes_first()
    {
        Assert.Empty(SlaClock.Validate([Start, Hold("2026-03-06 10:00"), Resume("2026-03-06 10:00")]));
        Assert.Single(SlaClock.Validate([Start, Resume("2026-03-06 10:00"), Hold("2026-03-06 10:00")]));
    }

    [Fact]
    public void Equal_events_are_equal()
    {
        SlaEvent[] events =
        [
            Start, Hold("2026-03-06 09:00"), Hold("2026-03-06 09:00", PauseReason.Parts), Resume("2026-03-06 09:00"), Resume("2026-03-06 09:00", PauseReason.Parts),
            SlaEvent.PausedBetween(PauseReason.Customer, Start.At, Start.At), SlaEvent.PausedBetween(PauseReason.Customer, Start.At, Samples.Local("2026-03-06 10:00")),
            Reopen("2026-03-06 09:00"), Call(CallbackOutcome.NoAnswer, "2026-03-06 09:00"), Call(CallbackOutcome.Satisfied, "2026-03-06 09:00"),
            SlaEvent.GradeChanged(null, Start.At), SlaEvent.GradeChanged(ServiceGrade.Gold, Start.At), SlaEvent.GradeChanged(ServiceGrade.Gold, Start.At, ChangeEffect.FromNow),
            SlaEvent.PolicyChanged(SlaPolicies.ManagementMeasures, Start.At), Slot("2026-03-06 09:00", "2026-03-06 10:00"), Slot("2026-03-06 09:00", "2026-03-06 11:00"),
            Moved("2026-03-06 09:00", "2026-03-06 10:00"), SlaEvent.CustomerAbsent(Start.At), Done("2026-03-06 09:00"),
        ];

        EqualityContract.Holds(Start, SlaEvent.Started(Start.At), events[1..]);
        Assert.Equal(events.Length, events.Distinct().Count());
        Assert.Equal(events.Length, events.Select(happened => happened.ToString()).Distinct(StringComparer.Ordinal).Count());
    }

    private static SlaEvent[] Events(string name) => name switch
    {
        "pause before the start" => [Hold("2026-03-06 08:59")],
        "grade before the start" => [SlaEvent.GradeChanged(ServiceGrade.Gold, Samples.Local("2026-03-06 08:00"))],
        "reopened before the start" => [Reopen("2026-03-06 08:00")],
        "resume without a pause" => [Resume("2026-03-06 10:00")],
        "resume of another reason" => [Hold("2026-03-06 10:00"), Resume("2026-03-06 11:00", PauseReason.Parts)],
        "resume twice" => [Hold("2026-03-06 10:00"), Resume("2026-03-06 11:00"), Resume("2026-03-06 12:00")],
        "pause that ends before it begins" => [SlaEvent.PausedBetween(PauseReason.Parts, Samples.Local("2026-03-06 10:00"), Samples.Local("2026-03-06 09:30"))],
        "second stop" => [Done("2026-03-06 10:00"), Done("2026-03-06 11:00")],
        "second word of the customer" => [Done("2026-03-06 10:00"), Call(CallbackOutcome.Satisfied, "2026-03-06 11:00"), Call(CallbackOutcome.Dissatisfied, "2026-03-06 12:00")],
        "reopened without a solution" => [Reopen("2026-03-06 10:00")],
        "rescheduled without an appointment" => [Moved("2026-03-06 10:00", "2026-03-06 11:00")],
        "rescheduled after the slot began" => [Slot("2026-03-06 10:00", "2026-03-06 11:00"), Moved("2026-03-06 11:00", "2026-03-06 12:00")],
        "rescheduled after an absence" => [Slot("2026-03-06 10:00", "2026-03-06 11:00"), SlaEvent.CustomerAbsent(Samples.Local("2026-03-06 11:30")), Moved("2026-03-06 12:00", "2026-03-06 14:00")],
        "a second appointment" => [Slot("2026-03-06 10:00", "2026-03-06 11:00"), Slot("2026-03-06 10:30", "2026-03-06 12:00")],
        "a slot that ends before it begins" => [SlaEvent.AppointmentMade(Samples.Local("2026-03-06 11:00"), Samples.Local("2026-03-06 10:30"), Samples.Local("2026-03-06 10:00"))],
        "a slot in the past" => [Slot("2026-03-06 10:00", "2026-03-06 09:30")],
        _ => [SlaEvent.Started(Samples.Local("2026-03-06 10:00"))],
    };

    private static SlaEvent Slot(string at, string start) =>
        SlaEvent.AppointmentMade(Samples.Local(start), Samples.Local(start) + Duration.FromHours(1), Samples.Local(at));

    private static SlaEvent Moved(string at, string start) =>
        SlaEvent.AppointmentRescheduled(Samples.Local(start), Samples.Local(start) + Duration.FromHours(1), Samples.Local(at));
}
