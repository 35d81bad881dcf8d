namespace Csat.Sla;

/// <summary>The arithmetic, in ticks of 100 ns since 1970 UTC.</summary>
public sealed partial class BusinessCalendar
{
    /// <summary>The open time from the start of the covered time to an instant that is covered.</summary>
    internal long OpenBefore(long at)
    {
        int piece = LastAtMost(_starts, at);
        return piece < 0 ? 0 : _before[piece] + (Math.Min(at, _ends[piece]) - _starts[piece]);
    }

    /// <summary>Adds open time, zero or more; false where the start or the answer is not covered.</summary>
    internal bool TryAdd(long from, long length, DeadlineRounding rounding, out long due)
    {
        due = 0;
        if (!Covers(from))
        {
            return false;
        }

        // Open time number `key` is the last that counts; the deadline is its end, or in the other school its successor's start.
        int counted = length > 0 && rounding == DeadlineRounding.Close ? 1 : 0;
        long passed = OpenBefore(from);
        if (length > _total - passed || length - counted >= _total - passed)
        {
            return false;
        }

        long key = passed + length - counted;
        int piece = LastAtMost(_before, key);
        due = _starts[piece] + (key - _before[piece]) + counted;
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

        long rest = OpenBefore(from) - length;
        int piece;
        if (rounding == DeadlineRounding.Close)
        {
            if (length == 0)
            {
                piece = LastAtMost(_starts, from);
                start = piece < 0 ? 0 : Math.Min(from, _ends[piece]);
                return piece >= 0;
            }

            piece = LastAtMost(_before, rest);
        }
        else
        {
            piece = LastAtMost(_before, rest - 1);
        }

        if (piece < 0)
        {
            return false;
        }

        start = _starts[piece] + (rest - _before[piece]);
        return true;
    }
}
