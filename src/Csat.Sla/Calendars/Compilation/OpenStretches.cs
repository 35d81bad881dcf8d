namespace Csat.Sla;

/// <summary>Stretches of time in ticks, added in the order of their starts; sorted, disjoint and not touching.</summary>
internal sealed class OpenStretches(long from, long until, int capacity)
{
    private readonly List<(long Start, long End)> _stretches = new(capacity);

    public int Count => _stretches.Count;

    public (long Start, long End) this[int index] => _stretches[index];

    /// <summary>Adds the part inside the bounds; one that touches or overlaps the last is joined to it.</summary>
    public void Add(long start, long end)
    {
        start = Math.Max(start, from);
        end = Math.Min(end, until);
        if (start >= end)
        {
            return;
        }

        int last = _stretches.Count - 1;
        if (last >= 0 && start <= _stretches[last].End)
        {
            _stretches[last] = (_stretches[last].Start, Math.Max(_stretches[last].End, end));
        }
        else
        {
            _stretches.Add((start, end));
        }
    }

    /// <summary>What is left when others are cut out.</summary>
    public OpenStretches Without(OpenStretches cuts)
    {
        if (cuts.Count == 0)
        {
            return this;
        }

        var left = new OpenStretches(from, until, Count + cuts.Count);
        int next = 0;
        foreach ((long start, long end) in _stretches)
        {
            long at = start;
            while (next < cuts.Count && cuts[next].End <= at)
            {
                next++;
            }

            for (int cut = next; cut < cuts.Count && cuts[cut].Start < end; cut++)
            {
                left.Add(at, cuts[cut].Start);
                at = cuts[cut].End;
            }

            left.Add(at, end);
        }

        return left;
    }
}
