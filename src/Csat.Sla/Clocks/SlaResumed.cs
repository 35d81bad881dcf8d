using NodaTime;

namespace Csat.Sla;

/// <summary>The wait is over. Made by <see cref="SlaEvent.Resumed"/>.</summary>
public sealed class SlaResumed : SlaEvent
{
    internal SlaResumed(PauseReason? reason, Instant at)
        : base(at) => Reason = reason;

    /// <summary>Which wait is over; <see langword="null"/> for all.</summary>
    public PauseReason? Reason { get; }

    internal override string What => Reason is null ? "resumed" : "resumed (" + Reason + ")";
}
