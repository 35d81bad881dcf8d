using NodaTime;

namespace Csat.Sla;

/// <summary>What was resolved is not: its clock goes on. Made by <see cref="SlaEvent.Reopened"/>.</summary>
public sealed class SlaReopened : SlaEvent
{
    internal SlaReopened(Instant at)
        : base(at)
    {
    }

    internal override string What => "reopened";
}
