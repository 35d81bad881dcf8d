using NodaTime;

namespace Csat.Domain.Tests;

/// <summary>The standard policy with other figures.</summary>
internal static class Policies
{
    public static TicketPolicy With(Duration? transferLimit = null, bool ownerMayChange = false, int callbacks = 3, int calls = 2) =>
        new("own", "3", TicketPolicies.Standard.Processes, TicketPolicies.Standard.Checks)
        {
            TransferLimit = transferLimit,
            OwnerMayChange = ownerMayChange,
            FailedCallbacksBeforeClose = callbacks,
            UnansweredCallsBeforeEmergencyPlan = calls,
        };
}
