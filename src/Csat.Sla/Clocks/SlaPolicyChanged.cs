using NodaTime;

namespace Csat.Sla;

/// <summary>The request was put under another policy. Made by <see cref="SlaEvent.PolicyChanged"/>.</summary>
public sealed class SlaPolicyChanged : SlaEvent
{
    internal SlaPolicyChanged(SlaPolicy policy, Instant at, ChangeEffect effect)
        : base(at)
    {
        Policy = policy;
        Effect = effect;
    }

    /// <summary>The new policy.</summary>
    public SlaPolicy Policy { get; }

    /// <summary>From when on it applies.</summary>
    public ChangeEffect Effect { get; }

    internal override string What => "policy changed to " + Policy + ", " + Effect;
}
