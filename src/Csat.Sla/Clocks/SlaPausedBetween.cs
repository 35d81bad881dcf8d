using NodaTime;
using NodaTime.Text;

namespace Csat.Sla;

/// <summary>The ticket waited from one instant to another, recorded afterwards. Made by <see cref="SlaEvent.PausedBetween"/>.</summary>
public sealed class SlaPausedBetween : SlaEvent
{
    internal SlaPausedBetween(PauseReason reason, Instant from, Instant until)
        : base(from)
    {
        Reason = reason;
        Until = InTicks(until);
    }

    /// <summary>What it waited for.</summary>
    public PauseReason Reason { get; }

    /// <summary>When the wait was over.</summary>
    public Instant Until { get; }

    internal override string What => "paused (" + Reason + ") until " + InstantPattern.ExtendedIso.Format(Until);
}
