using System.Runtime.CompilerServices;

namespace Csat.Sla;

/// <summary>
/// Where to begin a search among sorted values from 0 on: buckets of equal width, a power of two, each with the last value at its
/// start. From there on no more than <see cref="Steps"/> values lie in the same bucket.
/// </summary>
internal readonly struct BucketIndex
{
    /// <summary>So many buckets for a value, at most: one or two steps for shifts of a day, and little memory to miss.</summary>
    private const long Density = 3;

    private readonly int[] _first;
    private readonly int _shift;

    /// <summary>
    /// Indexes values in order; the first is 0, and nothing after <paramref name="limit"/> will be asked. One value more, greater
    /// than whatever is asked, has to follow them.
    /// </summary>
    public BucketIndex(int count, Func<int, long> value, long limit)
    {
        while (limit >> _shift >= Density * count)
        {
            _shift++;
        }

        _first = new int[(limit >> _shift) + 1];
        int last = 0;
        for (int bucket = 0; bucket < _first.Length; bucket++)
        {
            int before = last;
            Advance(((long)bucket << _shift) - 1);
            Steps = Math.Max(Steps, last - before);
            Advance((long)bucket << _shift);
            _first[bucket] = last;
        }

        Steps = Math.Max(Steps, count - 1 - last);

        // So that a search from the last buckets goes no further than one past the last value.
        for (int bucket = _first.Length - 1; bucket >= 0 && _first[bucket] > count - Steps; bucket--)
        {
            _first[bucket] = count - Steps;
        }

        void Advance(long bound)
        {
            while (last + 1 < count && value(last + 1) <= bound)
            {
                last++;
            }
        }
    }

    /// <summary>How many values at most lie in one bucket, its start excepted.</summary>
    public int Steps { get; }

    /// <summary>The place to begin: the value there is at most the one looked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(long value) => _first[(int)(value >> _shift)];
}
