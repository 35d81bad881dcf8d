using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>What a ticket waits for: holds, appointments (rule TKT-11), an absent customer (rule TKT-12).</summary>
internal sealed partial class SlaFold
{
    private static readonly RuleId BeforeTheSlot = RuleId.Parse("TKT-11");

    private readonly List<SlaPause> _pauses = [];
    private (Instant Start, Instant End)? _slot;
    private int _slotPause = -1;

    /// <summary>What doesn't count for a target: the pauses that it takes, and for the solution the time that it was resolved.</summary>
    public SlaUncounted Uncounted(SlaTarget target) => SlaUncounted.Of(
        [.. _pauses.Where(pause => target.Pauses.Takes(pause.Reason!)), .. target.Kind == SlaTargetKind.Resolve ? _resolved : []]);

    private void Wait(int index, SlaEvent happened)
    {
        switch (happened)
        {
            case SlaPaused paused:
                _pauses.Add(new SlaPause(paused.Reason, Ticks(paused.At), SlaKernel.Never));
                break;
            case SlaResumed resumed:
                Resume(index, resumed);
                break;
            case SlaPausedBetween between when between.Until < between.At:
                Find(index, $"the pause ends at {Utc(between.Until)}, before it begins at {Utc(between.At)}; legal: an end not before the beginning",
                    $"暂停于 {Utc(between.Until)} 结束，早于其开始 {Utc(between.At)}；结束不得早于开始");
                break;
            case SlaPausedBetween between:
                _pauses.Add(new SlaPause(between.Reason, Ticks(between.At), Ticks(between.Until)));
                break;
            case SlaAppointmentMade made when _slot is { } slot && made.At < slot.Start:
                Find(index, $"a second appointment is made at {Utc(made.At)}, while the one for {Utc(slot.Start)} stands; legal: reschedule that one",
                    $"于 {Utc(made.At)} 再次预约，而 {Utc(slot.Start)} 的预约仍然有效；应对其改约");
                break;
            case SlaAppointmentMade made when IsSlot(index, made.SlotStart, made.SlotEnd, made.At):
                End(PauseReason.CustomerAbsent, made.At);
                Agree(made.SlotStart, made.SlotEnd, made.At);
                break;
            case SlaAppointmentRescheduled moved when _slot is null:
                Find(index, $"rescheduled at {Utc(moved.At)}, but no appointment stands then; legal: after an appointment is made",
                    $"于 {Utc(moved.At)} 改约，但当时没有有效预约；须先预约");
                break;
            case SlaAppointmentRescheduled moved when moved.At >= _slot!.Value.Start:
                Find(index,
                    $"rescheduled at {Utc(moved.At)}, after the slot began at {Utc(_slot.Value.Start)}; legal: before the slot begins, and a new appointment afterwards",
                    $"于 {Utc(moved.At)} 改约，但时段已于 {Utc(_slot.Value.Start)} 开始；须在时段开始前改约，其后应重新预约", BeforeTheSlot);
                break;
            case SlaAppointmentRescheduled moved when IsSlot(index, moved.SlotStart, moved.SlotEnd, moved.At):
                EndSlot(moved.At);
                Agree(moved.SlotStart, moved.SlotEnd, moved.At);
                break;
            case SlaCustomerAbsent:
                EndSlot(happened.At);
                _slot = null;
                if (!_pauses.Any(pause => pause.Reason == PauseReason.CustomerAbsent && pause.Until == SlaKernel.Never))
                {
                    _pauses.Add(new SlaPause(PauseReason.CustomerAbsent, Ticks(happened.At), SlaKernel.Never));
                }

                break;
        }
    }

    private void Agree(Instant slotStart, Instant slotEnd, Instant at)
    {
        _slot = (slotStart, slotEnd);
        _slotPause = _pauses.Count;
        _pauses.Add(new SlaPause(PauseReason.Appointment, Ticks(at), Ticks(slotStart)));
    }

    private bool IsSlot(int index, Instant start, Instant end, Instant at)
    {
        bool legal = start >= at && end > start;
        if (!legal)
        {
            Find(index, $"a slot from {Utc(start)} to {Utc(end)}, agreed at {Utc(at)}; legal: a start not before that, and an end after the start",
                $"时段 {Utc(start)} 至 {Utc(end)}，约定于 {Utc(at)}；开始不得早于约定时间，结束须晚于开始");
        }

        return legal;
    }

    private void Resume(int index, SlaResumed resumed)
    {
        bool any = false;
        if (resumed.Reason is null || resumed.Reason == PauseReason.Appointment)
        {
            any = EndSlot(resumed.At);
        }

        any |= resumed.Reason is null ? EndAll(resumed.At) : !any && End(resumed.Reason, resumed.At);
        if (!any)
        {
            string reason = resumed.Reason is null ? string.Empty : $" ({resumed.Reason})";
            Find(index, $"resumed{reason} at {Utc(resumed.At)}, but not paused then; legal: after a pause",
                $"于 {Utc(resumed.At)} 恢复计时{(resumed.Reason is null ? string.Empty : $"（{resumed.Reason.DisplayName.Zh}）")}，但当时并未暂停；须先暂停");
        }
    }

    private bool EndAll(Instant at)
    {
        bool any = false;
        for (int i = 0; i < _pauses.Count; i++)
        {
            any |= EndAt(i, at);
        }

        return any;
    }

    /// <summary>Ends the latest pause of a reason that lasts.</summary>
    private bool End(PauseReason reason, Instant at)
    {
        for (int i = _pauses.Count - 1; i >= 0; i--)
        {
            if (_pauses[i].Reason == reason && EndAt(i, at))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndAt(int index, Instant at)
    {
        bool lasts = _pauses[index].Until == SlaKernel.Never;
        if (lasts)
        {
            _pauses[index] = _pauses[index] with { Until = Ticks(at) };
        }

        return lasts;
    }

    /// <summary>Ends the wait for an appointment before its time.</summary>
    private bool EndSlot(Instant at)
    {
        bool waits = _slotPause >= 0 && _pauses[_slotPause].Until > Ticks(at);
        if (waits)
        {
            _pauses[_slotPause] = _pauses[_slotPause] with { Until = Ticks(at) };
        }

        return waits;
    }

    private static long Ticks(Instant at) => at.ToUnixTimeTicks();
}
