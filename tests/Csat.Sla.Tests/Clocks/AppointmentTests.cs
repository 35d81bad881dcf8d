using NodaTime;
using static Csat.Sla.Tests.Tickets;
using static Csat.Sla.Tests.When;

namespace Csat.Sla.Tests;

/// <summary>Appointments (TKT-11) and absent customers (TKT-12).</summary>
public sealed class AppointmentTests
{
    private static readonly SlaPolicy Repair = Policy(SlaLimit.Hours(8));

    [Fact]
    public void An_appointment_stops_the_clock_until_its_slot_begins()
    {
        Assert.Equal(SlaStatus.Paused, Repair.At("2026-03-09 09:30", "2026-03-06 09:00", Slot("2026-03-06 10:00", "2026-03-09 10:00")).Status);

        SlaVerdict after = Repair.At("2026-03-09 11:00", "2026-03-06 09:00", Slot("2026-03-06 10:00", "2026-03-09 10:00"));
        Assert.Equal((SlaStatus.Running, Hours(2)), (after.Status, after.Elapsed!.Value));
        Assert.Equal(Samples.Local("2026-03-09 18:00"), after.Due);
        Assert.Contains("03-09 09:00–03-09 10:00 Paused appointment", after.Timeline.Shown());
    }

    [Fact]
    public void A_rescheduled_appointment_waits_for_the_new_slot_instead()
    {
        SlaEvent[] later = [Slot("2026-03-06 10:00", "2026-03-06 14:00"), Moved("2026-03-06 11:00", "2026-03-09 10:00")];
        SlaEvent[] sooner = [Slot("2026-03-06 10:00", "2026-03-09 10:00"), Moved("2026-03-06 11:00", "2026-03-06 14:00")];

        Assert.Equal(SlaStatus.Paused, Repair.At("2026-03-06 15:00", "2026-03-06 09:00", later).Status);
        Assert.Equal(Hours(2), Repair.At("2026-03-09 11:00", "2026-03-06 09:00", later).Elapsed);
        Assert.Equal(Hours(3), Repair.At("2026-03-06 16:00", "2026-03-06 09:00", sooner).Elapsed);
    }

    [Fact]
    public void An_absent_customer_stops_the_clock_until_a_new_slot()
    {
        SlaEvent[] events =
        [
            Slot("2026-03-06 10:00", "2026-03-06 14:00"), SlaEvent.CustomerAbsent(Samples.Local("2026-03-06 14:30")),
            Slot("2026-03-06 16:00", "2026-03-09 10:00"),
        ];
        SlaVerdict absent = Repair.At("2026-03-06 15:00", "2026-03-06 09:00", events);
        SlaVerdict again = Repair.At("2026-03-09 11:00", "2026-03-06 09:00", events);

        Assert.Equal((SlaStatus.Paused, Hours(1.5)), (absent.Status, absent.Elapsed!.Value));
        Assert.Equal((SlaStatus.Running, Hours(2.5)), (again.Status, again.Elapsed!.Value));
        Assert.Equal(
            ["03-06 14:00–03-06 14:30 Open", "03-06 14:30–03-06 16:00 Paused customer-absent", "03-06 16:00–03-06 18:00 Paused appointment"],
            again.Timeline.Shown().Skip(4).Take(3));
    }

    [Fact]
    public void An_absent_customer_who_comes_home_resumes_it() => Assert.Equal(
        Hours(2.5),
        Repair.At("2026-03-06 16:30", "2026-03-06 14:00", SlaEvent.CustomerAbsent(Samples.Local("2026-03-06 15:00")), Resume("2026-03-06 15:00", PauseReason.CustomerAbsent)).Elapsed);

    [Fact]
    public void A_target_may_not_take_an_absence() => Assert.Equal(
        Hours(2.5),
        Policy(new SlaTarget(SlaTargetKind.Resolve, SlaLimit.Hours(8)) { Calendar = Samples.Office, Pauses = PauseMask.Except(PauseReason.CustomerAbsent) })
            .At("2026-03-06 16:30", "2026-03-06 14:00", SlaEvent.CustomerAbsent(Samples.Local("2026-03-06 15:00"))).Elapsed);

    [Fact]
    public void Who_comes_before_the_slot_because_the_customer_asks_resumes_the_clock() => Assert.Equal(
        Hours(2),
        Repair.At("2026-03-06 12:00", "2026-03-06 09:00", Slot("2026-03-06 10:00", "2026-03-09 10:00"), Resume("2026-03-06 11:00", PauseReason.Appointment)).Elapsed);

    private static SlaEvent Slot(string at, string start) =>
        SlaEvent.AppointmentMade(Samples.Local(start), Samples.Local(start) + Duration.FromHours(2), Samples.Local(at));

    private static SlaEvent Moved(string at, string start) =>
        SlaEvent.AppointmentRescheduled(Samples.Local(start), Samples.Local(start) + Duration.FromHours(2), Samples.Local(at));
}
