namespace Csat.Sla;

/// <summary>An open piece, in ticks.</summary>
/// <param name="Start">Its opening, after the start of the covered time.</param>
/// <param name="Before">The open time before it; its own is what the next piece has more.</param>
internal readonly record struct OpenPiece(long Start, long Before);
