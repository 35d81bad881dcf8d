using System.Runtime.CompilerServices;

namespace Csat.Sla;

/// <summary>The arithmetic, in ticks of 100 ns since 1970 UTC. Nothing here enters a zone, allocates, or depends on the span.</summary>
public sealed partial class BusinessCalendar
{
    /// <summary>Later than all time, and far enough from the end of the numbers to subtract from.</summary>
    private const long Never = long.MaxValue / 2;

    /// <summary>So many values are compared side by side rather than by halves.</summary>
    private const int Few = 8;

    private readonly long _from;
    private readonly long _span;
    private readonly long _total;
    private readonly OpenPiece[] _pieces; // an empty one at the start of the covered time, the open ones, and a guard
    private readonly BucketIndex _byTime;
    private readonly BucketIndex _byOpenTime;

    /// <summary>How many open pieces there are.</summary>
    internal int Count => _pieces.Length - 2;

    private long Until => _from + _span;

    /// <summary>Whether the calendar has data about an instant, its end included.</summary>
    internal bool Covers(long at) => (ulong)(at - _from) <= (ulong)_span;

    /// <summary>The instants at which it opens and closes, in turns; never after the last.</summary>
    internal long Edge(int index) =>
        index >= 2 * Count ? long.MaxValue : index % 2 == 0 ? Start((index / 2) + 1) : End((index / 2) + 1);

    /// <summary>The open time from the start of the covered time to an instant that is covered.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal long OpenBefore(long at)
    {
        long time = at - _from;
        OpenPiece[] pieces = _pieces;
        int piece = PieceAt(time);
        return Math.Min(time - pieces[piece].Start + pieces[piece].Before, pieces[piece + 1].Before);
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
            int piece = PieceAt(from - _from);
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Opened(long openTime)
    {
        ref readonly OpenPiece piece = ref _pieces[PieceWith(openTime)];
        return openTime - piece.Before + piece.Start + _from;
    }

    private long Start(int piece) => _pieces[piece].Start + _from;

    private long End(int piece) => _pieces[piece].Start + (_pieces[piece + 1].Before - _pieces[piece].Before) + _from;

    /// <summary>The last piece that starts at a time after the start of the covered time, or before it; 0 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PieceAt(long time)
    {
        OpenPiece[] pieces = _pieces;
        int first = _byTime.First(time);
        int left = _byTime.Steps;
        while (left > Few)
        {
            int half = (left + 1) / 2;
            first += pieces[first + half].Start <= time ? half : 0;
            left -= half;
        }

        int piece = first;
        for (int step = 1; step <= left; step++)
        {
            piece += pieces[first + step].Start <= time ? 1 : 0; // no branch to guess
        }

        return piece;
    }

    /// <summary>The last piece before which there is no more than so much open time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PieceWith(long openTime)
    {
        OpenPiece[] pieces = _pieces;
        int first = _byOpenTime.First(openTime);
        int left = _byOpenTime.Steps;
        while (left > Few)
        {
            int half = (left + 1) / 2;
            first += pieces[first + half].Before <= openTime ? half : 0;
            left -= half;
        }

        int piece = first;
        for (int step = 1; step <= left; step++)
        {
            piece += pieces[first + step].Before <= openTime ? 1 : 0; // no branch to guess
        }

        return piece;
    }

    private static OpenPiece[] Compiled(OpenStretches open, long from, out long total)
    {
        total = 0;
        var pieces = new OpenPiece[open.Count + 2];
        for (int i = 0; i < open.Count; i++)
        {
            pieces[i + 1] = new OpenPiece(open[i].Start - from, total);
            total += open[i].End - open[i].Start;
        }

        pieces[open.Count + 1] = new OpenPiece(Never, total);
        return pieces;
    }
}
