namespace Csat.Sla;

/// <summary>The stretches that don't count for one target: sorted, disjoint, each with the reason that came first. Equal by value.</summary>
internal sealed class SlaUncounted : IEquatable<SlaUncounted>
{
    private readonly long[] _from;
    private readonly long[] _until;

    private SlaUncounted(SlaPause[] stretches)
    {
        Stretches = stretches;
        var from = new List<long>(stretches.Length);
        var until = new List<long>(stretches.Length);
        foreach (SlaPause stretch in stretches)
        {
            if (until.Count > 0 && until[until.Count - 1] == stretch.From)
            {
                until[until.Count - 1] = stretch.Until;
            }
            else
            {
                from.Add(stretch.From);
                until.Add(stretch.Until);
            }
        }

        _from = [.. from];
        _until = [.. until];
    }

    /// <summary>One after the other, those that touch with different reasons apart.</summary>
    public IReadOnlyList<SlaPause> Stretches { get; }

    /// <summary>Where they begin, those that touch joined: what <see cref="SlaKernel"/> takes.</summary>
    public ReadOnlySpan<long> From => _from;

    /// <summary>Where they end.</summary>
    public ReadOnlySpan<long> Until => _until;

    /// <summary>Where two overlap, the one that began first gives the reason until it ends.</summary>
    public static SlaUncounted Of(IEnumerable<SlaPause> pauses)
    {
        var disjoint = new List<SlaPause>();
        long cursor = long.MinValue;
        foreach (SlaPause pause in pauses.OrderBy(pause => pause.From))
        {
            long from = Math.Max(cursor, pause.From);
            if (pause.Until <= from)
            {
                continue;
            }

            int last = disjoint.Count - 1;
            if (last >= 0 && disjoint[last].Until == from && disjoint[last].Reason == pause.Reason)
            {
                disjoint[last] = disjoint[last] with { Until = pause.Until };
            }
            else
            {
                disjoint.Add(pause with { From = from });
            }

            cursor = pause.Until;
        }

        return new SlaUncounted([.. disjoint]);
    }

    public bool Equals(SlaUncounted? other) => other is not null && Stretches.SequenceEqual(other.Stretches);

    public override bool Equals(object? obj) => Equals(obj as SlaUncounted);

    public override int GetHashCode() => Stretches.Count;
}
