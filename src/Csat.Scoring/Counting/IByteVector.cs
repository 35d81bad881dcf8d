#if NET
namespace Csat.Scoring.Counting;

/// <summary>What the counting kernel asks of a vector of bytes, so that it is written once for every width.</summary>
internal interface IByteVector<TVector>
    where TVector : unmanaged, IByteVector<TVector>
{
    /// <summary>How many consecutive values one look-up tells apart, at most <see cref="BytePlane.TableLength"/>.</summary>
    static abstract int Window { get; }

    /// <summary>The first bytes of the span, which has at least one vector's.</summary>
    static abstract TVector Load(ReadOnlySpan<byte> bytes);

    static abstract TVector Broadcast(byte value);

    /// <summary>Per byte, the table's entry at value − offset (wrapping), and 0 outside the window.</summary>
    static abstract TVector LookUp(TVector values, TVector offset, TVector table);

    /// <summary>The bytes from place <paramref name="from"/> on, and 0 before it.</summary>
    static abstract TVector From(TVector bytes, int from);

    /// <summary>The low bit of a + b + c in every bit.</summary>
    static abstract TVector Sum(TVector a, TVector b, TVector c);

    /// <summary>The high bit of a + b + c in every bit.</summary>
    static abstract TVector Carry(TVector a, TVector b, TVector c);

    /// <summary>In how many of the bytes a bit is set.</summary>
    static abstract int CountBit(TVector bytes, int bit);
}
#endif
