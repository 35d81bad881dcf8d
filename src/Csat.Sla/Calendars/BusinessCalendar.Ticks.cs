using System.Runtime.CompilerServices;

namespace Csat.Sla;

/// <summary>The arithmetic, in ticks of 100 ns since 1970 UTC. Nothing here enters a zone, allocates, or depends on the span.</summary>
public sealed partial class BusinessCalendar
{
    /// <summary>Later than all time, and far enough from the end of the numbers to subtract from.</summary>
    private const long Never = long.MaxValue / 2;

    private readonly long _from;
    private readonly long _until;
    private readonly long _total;
    private readonly int _count;
    private readonly OpenPiece[] _pieces; // an empty one at the start of the covered time, the open ones, and guards
    private readonly BucketIndex _byTime;
    private readonly BucketIndex _byOpenTime;

    /// <summary>How many open pieces there are.</summary>
    internal int Count => _count;

    /// <summary>Whether the calendar has data about an instant, its end included.</summary>
    internal bool Covers(long at) => at >= _from && at <= _until;

    /// <summary>The instants at which it opens and closes, in turns; never after the last.</summary>
    internal long Edge(int index) => index >= 2 * _count ? long.MaxValue : index % 2 == 0 ? _pieces[(index / 2) + 1].Start : End((index / 2) + 1);

    /// <summary>The open time from the start of the covered time to an instant that is covered.</summary>
    internal long OpenBefore(long at)
    {
        int piece = PieceAt(at);
        return Math.Min(_pieces[piece].Before + (at - _pieces[piece].Start), _pieces[piece + 1].Before);
    }

    /// <summary>Adds open time, zero or more; false where the start or the answer is not covered.</summary>
    internal bool TryAdd(long from, long length, DeadlineRounding rounding, out long due)
    {
        due = 0;
        if (!Covers(from))
        {
            return false;
        }

        // The tick before the deadline is the last that counts. In the other school the deadline itself is the first that doesn't.
        int last = length > 0 && rounding == DeadlineRounding.Close ? 1 : 0;
        long passed = OpenBefore(from);
        if (length - last >= _total - passed)
        {
            return false;
        }

        due = Opened(passed + length - last) + last;
        return true;
    }

    /// <summary>Subtracts open time, zero or more; false where the start or the answer is not covered.</summary>
    internal bool TrySubtract(long from, long length, DeadlineRounding rounding, out long start)
    {
        start = 0;
        if (!Covers(from))
        {
            return false;
        }

        if (length == 0 && rounding == DeadlineRounding.Close)
        {
            int piece = PieceAt(from);
            start = Math.Min(from, End(piece));
            return piece > 0;
        }

        // As in adding: in the other school the answer is the end of the tick before it.
        int before = rounding == DeadlineRounding.Close ? 0 : 1;
        long rest = OpenBefore(from) - length - before;
        if (rest < 0)
        {
            return false;
        }

        start = Opened(rest) + before;
        return true;
    }

    /// <summary>The instant at which the open time numbered so begins; the number is less than the total.</summary>
    private long Opened(long openTime)
    {
        ref readonly OpenPiece piece = ref _pieces[PieceWith(openTime)];
        return piece.Start + (openTime - piece.Before);
    }

    /// <summary>The end of a piece.</summary>
    private long End(int piece) => _pieces[piece].Start + (_pieces[piece + 1].Before - _pieces[piece].Before);

    /// <summary>The last piece that starts at an instant or before it; 0 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PieceAt(long at)
    {
        int piece = _byTime.First(at);
        for (int left = _byTime.Steps + 1; left > 1;)
        {
            int half = left >> 1;
            piece += (int)((_pieces[piece + half].Start - at - 1) >> 63) & half; // a step, or none, without a branch to guess
            left -= half;
        }

        return piece;
    }

    /// <summary>The last piece before which there is no more than so much open time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PieceWith(long openTime)
    {
        int piece = _byOpenTime.First(openTime);
        for (int left = _byOpenTime.Steps + 1; left > 1;)
        {
            int half = left >> 1;
            piece += (int)((_pieces[piece + half].Before - openTime - 1) >> 63) & half;
            left -= half;
        }

        return piece;
    }

    private (OpenPiece[] Pieces, long Total) Compiled(OpenStretches open)
    {
        long total = 0;
        var pieces = new OpenPiece[open.Count + 2];
        pieces[0] = new OpenPiece(_from, 0);
        for (int i = 0; i < open.Count; i++)
        {
            pieces[i + 1] = new OpenPiece(open[i].Start, total);
            total += open[i].End - open[i].Start;
        }

        pieces[open.Count + 1] = new OpenPiece(Never, total);
        return (pieces, total);
    }
}
