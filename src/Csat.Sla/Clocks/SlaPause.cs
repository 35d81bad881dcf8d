namespace Csat.Sla;

/// <summary>A stretch that a ticket waited, in ticks, and for what; no reason: it was resolved.</summary>
internal readonly record struct SlaPause(PauseReason? Reason, long From, long Until);
