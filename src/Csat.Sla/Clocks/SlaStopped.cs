using NodaTime;

namespace Csat.Sla;

/// <summary>What a target promises was done: its clock stops. Made by <see cref="SlaEvent.Stopped"/>.</summary>
public sealed class SlaStopped : SlaEvent
{
    internal SlaStopped(SlaTargetKind kind, Instant at)
        : base(at) => Kind = kind;

    /// <summary>What was done.</summary>
    public SlaTargetKind Kind { get; }

    internal override string What => Kind + " stopped";
}
