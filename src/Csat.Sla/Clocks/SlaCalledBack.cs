using NodaTime;

namespace Csat.Sla;

/// <summary>Somebody called the customer back. Made by <see cref="SlaEvent.CalledBack"/>.</summary>
public sealed class SlaCalledBack : SlaEvent
{
    internal SlaCalledBack(CallbackOutcome outcome, Instant at)
        : base(at) => Outcome = outcome;

    /// <summary>What came of it.</summary>
    public CallbackOutcome Outcome { get; }

    internal override string What => "called back: " + Outcome;
}
