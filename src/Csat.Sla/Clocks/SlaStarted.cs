using NodaTime;

namespace Csat.Sla;

/// <summary>The request came in: the clock of every target starts. Made by <see cref="SlaEvent.Started"/>.</summary>
public sealed class SlaStarted : SlaEvent
{
    internal SlaStarted(Instant at)
        : base(at)
    {
    }

    internal override string What => "started";
}
