#if NET
using System.Runtime.Intrinsics;

namespace Csat.Scoring.Counting;

/// <summary>What the counting kernel asks of a vector of bytes, so that it is written once for every width.</summary>
internal interface IByteVector<TVector>
    where TVector : unmanaged, IByteVector<TVector>
{
    /// <summary>How many consecutive values one look-up tells apart; the table's next entry is that of all others.</summary>
    static abstract int Window { get; }

    /// <summary>The first bytes of a span that has a vector's or more.</summary>
    static abstract TVector Load(ReadOnlySpan<byte> bytes);

    static abstract TVector Broadcast(byte value);

    /// <summary>The place of each value in the table: value + shift (wrapping), but at most the window's length.</summary>
    /// <remarks>By reference, so that the addition reads memory itself.</remarks>
    static abstract TVector Index(ref readonly TVector values, TVector shift);

    /// <summary>The table's entry at each index.</summary>
    static abstract TVector LookUp(TVector table, TVector indexes);

    /// <summary>The bytes from a place on, and 0 before it.</summary>
    static abstract TVector From(TVector bytes, int place);

    /// <summary>Adds two bits to one, in every bit of the vector: the sum keeps the low bit, the carry comes back.</summary>
    static abstract TVector Add(ref TVector sum, TVector a, TVector b);

    /// <summary>How often each bit is set, from the top bit on: in the first vector for one, in the others for two, four, eight and sixteen.</summary>
    /// <remarks>The first <paramref name="bits"/> counts at least; they fit, as no vector has more than 64 bytes.</remarks>
    static abstract Vector128<ushort> Count(TVector ones, TVector twos, TVector fours, TVector eights, TVector sixteens, int bits);
}
#endif
