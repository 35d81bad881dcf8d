using System.Buffers;
using NodaTime;

namespace Csat.Sla;

/// <summary>Makes a ticket's pauses what <see cref="SlaKernel"/> takes, sorted and merged, again and again in the same room.</summary>
internal ref struct PauseBuffer
{
    private Span<long> _from;
    private Span<long> _until;
    private long[]? _rented;
    private int _count;

    public PauseBuffer(Span<long> room)
    {
        _from = room.Slice(0, room.Length / 2);
        _until = room.Slice(room.Length / 2);
    }

    public readonly ReadOnlySpan<long> From => _from.Slice(0, _count);

    public readonly ReadOnlySpan<long> Until => _until.Slice(0, _count);

    /// <summary>Takes the pauses that are known at an instant: those that began by then.</summary>
    public void Take(ReadOnlySpan<Interval> pauses, long now)
    {
        _count = 0;
        if (pauses.Length > _from.Length)
        {
            Grow(pauses.Length);
        }

        foreach (ref readonly Interval pause in pauses)
        {
            long from = pause.Start.ToUnixTimeTicks();
            long until = pause.HasEnd ? pause.End.ToUnixTimeTicks() : SlaKernel.Never;
            if (from <= now && from < until)
            {
                Insert(from, until);
            }
        }

        Merge();
    }

    public void Dispose()
    {
        if (_rented is { } rented)
        {
            _rented = null;
            ArrayPool<long>.Shared.Return(rented);
        }
    }

    /// <summary>From the end towards its place: most tickets have their pauses in order.</summary>
    private void Insert(long from, long until)
    {
        int place = _count;
        while (place > 0 && _from[place - 1] > from)
        {
            _from[place] = _from[place - 1];
            _until[place] = _until[place - 1];
            place--;
        }

        _from[place] = from;
        _until[place] = until;
        _count++;
    }

    private void Merge()
    {
        int kept = 0;
        for (int i = 1; i < _count; i++)
        {
            if (_from[i] <= _until[kept])
            {
                _until[kept] = Math.Max(_until[kept], _until[i]);
            }
            else
            {
                kept++;
                _from[kept] = _from[i];
                _until[kept] = _until[i];
            }
        }

        _count = Math.Min(_count, kept + 1);
    }

    private void Grow(int length)
    {
        Dispose();
        long[] rented = ArrayPool<long>.Shared.Rent(2 * length);
        _rented = rented;
        _from = rented.AsSpan(0, rented.Length / 2);
        _until = rented.AsSpan(rented.Length / 2);
    }
}
