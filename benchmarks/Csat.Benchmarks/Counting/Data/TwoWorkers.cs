namespace Csat.Benchmarks;

/// <summary>Adds a column up on two long-lived workers, the caller and one more thread, that take the next piece as they go.</summary>
internal sealed class TwoWorkers : IDisposable
{
    private const int Piece = 8 << 20;

    private readonly SemaphoreSlim _start = new(0);
    private readonly SemaphoreSlim _end = new(0);
    private readonly Thread _other;
    private ReadOnlyMemory<byte> _values;
    private long _next;
    private ulong _otherSum;
    private bool _stopped;

    public TwoWorkers()
    {
        _other = new Thread(Work) { IsBackground = true };
        _other.Start();
    }

    public ulong Sum(ReadOnlyMemory<byte> values)
    {
        _values = values;
        _next = 0;
        _start.Release();
        ulong sum = SumPieces();
        _end.Wait();
        return sum + _otherSum;
    }

    public void Dispose()
    {
        _stopped = true;
        _start.Release();
        _other.Join();
        _start.Dispose();
        _end.Dispose();
    }

    private void Work()
    {
        while (true)
        {
            _start.Wait();
            if (_stopped)
            {
                return;
            }

            _otherSum = SumPieces();
            _end.Release();
        }
    }

    private ulong SumPieces()
    {
        ulong sum = 0;
        ReadOnlySpan<byte> values = _values.Span;
        while (true)
        {
            long first = Interlocked.Add(ref _next, Piece) - Piece;
            if (first >= values.Length)
            {
                return sum;
            }

            sum += Limits.Sum(values.Slice((int)first, (int)Math.Min(Piece, values.Length - first)));
        }
    }
}
