namespace Csat.Sla;

/// <summary>From when on a change of grade or policy applies to a ticket that runs.</summary>
public enum ChangeEffect
{
    /// <summary>As if it had always applied. The default.</summary>
    Retroactive = 0,

    /// <summary>The new limit counts from the change; a promise that was broken before stays broken.</summary>
    FromNow = 1,
}
