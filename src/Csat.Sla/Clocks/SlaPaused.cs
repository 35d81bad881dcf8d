using NodaTime;

namespace Csat.Sla;

/// <summary>The ticket waits for something. Made by <see cref="SlaEvent.Paused"/>.</summary>
public sealed class SlaPaused : SlaEvent
{
    internal SlaPaused(PauseReason reason, Instant at)
        : base(at) => Reason = reason;

    /// <summary>What it waits for.</summary>
    public PauseReason Reason { get; }

    internal override string What => "paused (" + Reason + ")";
}
