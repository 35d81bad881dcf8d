namespace Csat.Sla;

/// <summary>One time that a target's clock runs, in ticks: a reopened request starts the clocks that wait for its solution anew.</summary>
/// <param name="Start">When it starts.</param>
/// <param name="Stop">When it was done; <see cref="SlaKernel.Never"/> while it isn't.</param>
/// <param name="End">When what started it was undone or happened anew; <see cref="SlaKernel.Never"/> for one that stands.</param>
internal readonly record struct SlaRound(long Start, long Stop, long End)
{
    /// <summary>
    /// The rounds of a target, by time; none while what starts it hasn't happened. What was done before that, such as a call on
    /// progress before the solution, isn't what the target promises.
    /// </summary>
    public static IReadOnlyList<SlaRound> Of(SlaTarget target, SlaFold fold)
    {
        IReadOnlyList<long> stops = fold.Stops(target.Kind);
        if (target.StartsOn is not { } starter)
        {
            long stop = target.Kind == SlaTargetKind.Resolve ? fold.ResolvedAt ?? SlaKernel.Never
                : stops.Count > 0 ? stops[0] : SlaKernel.Never;
            return [new SlaRound(fold.Start, stop, SlaKernel.Never)];
        }

        IReadOnlyList<long> starts = fold.Stops(starter);
        var rounds = new List<SlaRound>(starts.Count);
        for (int i = 0; i < starts.Count; i++)
        {
            long next = i + 1 < starts.Count ? starts[i + 1] : SlaKernel.Never;
            long end = starter == SlaTargetKind.Resolve && i < fold.Resolved.Count ? fold.Resolved[i].Until : next;
            long stop = stops.Where(at => at >= starts[i] && at < next).DefaultIfEmpty(SlaKernel.Never).First();
            rounds.Add(new SlaRound(starts[i], stop, end));
        }

        return rounds;
    }
}
