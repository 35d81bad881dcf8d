namespace Csat.Benchmarks;

/// <summary>A column of which every call takes the next piece, so that no row profits from values that the branch predictor has learnt.</summary>
internal sealed class RatingPieces(byte[] values, int size)
{
    private int _next;

    public ReadOnlySpan<byte> Next() => new(values, Advance(), size);

    /// <summary>The same for LINQ, which takes no span.</summary>
    public ArraySegment<byte> NextSegment() => new(values, Advance(), size);

    private int Advance()
    {
        int first = _next;
        _next = first + size + size <= values.Length ? first + size : 0;
        return first;
    }
}
