using NodaTime;

namespace Csat.Sla;

/// <summary>How one ticket of a batch stands: the status, the deadline and what has elapsed of a <see cref="SlaVerdict"/>.</summary>
/// <remarks>
/// 24 bytes. What can't be told is <see langword="null"/>. The <c>default</c> value is that of a place that was never written:
/// running, without a deadline and an elapsed time, and not open.
/// </remarks>
public readonly record struct SlaResult
{
    private readonly long _due;
    private readonly long _elapsed;
    private readonly bool _hasDue;
    private readonly bool _hasElapsed;

    internal SlaResult(in SlaReading reading, bool isOpen)
    {
        long? due = reading.Due ?? reading.DueIfResumedNow;
        _due = due.GetValueOrDefault();
        _hasDue = due.HasValue;
        _elapsed = reading.Elapsed.GetValueOrDefault();
        _hasElapsed = reading.Elapsed.HasValue;
        Status = reading.Status;
        IsOpen = isOpen;
    }

    /// <summary>How it stands.</summary>
    public SlaStatus Status { get; }

    /// <summary>Whether it is not done.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether it is not done and late.</summary>
    public bool IsOverdue => IsOpen && Status == SlaStatus.Breached;

    /// <summary>The deadline: the last instant that is in time.</summary>
    /// <value><see langword="null"/> while paused, where there is no deadline, and where the calendar's data end before it.</value>
    public Instant? Due => _hasDue && Status != SlaStatus.Paused ? Instant.FromUnixTimeTicks(_due) : null;

    /// <summary>While paused, the deadline if the clock went on now; <see langword="null"/> otherwise.</summary>
    public Instant? DueIfResumedNow => _hasDue && Status == SlaStatus.Paused ? Instant.FromUnixTimeTicks(_due) : null;

    /// <summary>The deadline, after which the promise was broken; <see langword="null"/> unless it was.</summary>
    public Instant? BreachedAt => Status == SlaStatus.Breached ? Due : null;

    /// <summary>How much time counted until it was done, or until the instant that was asked about; negative when it was done before the start.</summary>
    /// <value><see langword="null"/> where the calendar's data don't reach.</value>
    public Duration? Elapsed => _hasElapsed ? Duration.FromTicks(_elapsed) : null;

    internal long? ElapsedTicks => _hasElapsed ? _elapsed : null;

    /// <summary>The status, such as «Met».</summary>
    /// <returns>The text in English.</returns>
    public override string ToString() => IsOverdue ? "Breached, open" : Status.ToString();
}
