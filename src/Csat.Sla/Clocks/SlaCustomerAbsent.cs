using NodaTime;

namespace Csat.Sla;

/// <summary>The customer was needed and wasn't there. Made by <see cref="SlaEvent.CustomerAbsent"/>.</summary>
public sealed class SlaCustomerAbsent : SlaEvent
{
    internal SlaCustomerAbsent(Instant at)
        : base(at)
    {
    }

    internal override string What => "customer absent";
}
