using NodaTime;

namespace Csat.Domain.Tests;

/// <summary>The standard policy with other figures.</summary>
internal static class Policies
{
    public static TicketPolicy With(Duration? transferLimit = null, bool ownerMayChange = false, int callbacks = 3, int calls = 2, string? checks = null) =>
        new("own", "3", TicketPolicies.Standard.Processes, TicketPolicies.Standard.Checks.Where(check => checks?.Split(' ').Contains(check.Id) ?? true))
        {
            TransferLimit = transferLimit,
            OwnerMayChange = ownerMayChange,
            FailedCallbacksBeforeClose = callbacks,
            UnansweredCallsBeforeEmergencyPlan = calls,
        };
}
