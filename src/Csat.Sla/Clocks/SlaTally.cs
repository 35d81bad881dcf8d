namespace Csat.Sla;

/// <summary>How many verdicts came out how: a count that merges exactly. Rates of it are made in Csat.Scoring.</summary>
/// <remarks>
/// Four disjoint counts of zero or more: met and late are judged, running and overdue are open. The <c>default</c> value is
/// empty. Adding is associative and commutative, and the empty tally changes nothing; a sum beyond
/// <see cref="long.MaxValue"/> throws <see cref="OverflowException"/>.
/// </remarks>
public readonly record struct SlaTally
{
    /// <summary>A tally from counts that were taken elsewhere.</summary>
    /// <param name="met">Done in time.</param>
    /// <param name="late">Done too late.</param>
    /// <param name="running">Not done, not yet late.</param>
    /// <param name="overdue">Not done and late.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public SlaTally(long met, long late, long running, long overdue)
    {
        Met = Throw.IfNegative(met);
        Late = Throw.IfNegative(late);
        Running = Throw.IfNegative(running);
        Overdue = Throw.IfNegative(overdue);
    }

    /// <summary>No verdicts.</summary>
    public static SlaTally Empty => default;

    /// <summary>Done in time.</summary>
    public long Met { get; }

    /// <summary>Done too late.</summary>
    public long Late { get; }

    /// <summary>Not done, not yet late.</summary>
    public long Running { get; }

    /// <summary>Not done and late.</summary>
    public long Overdue { get; }

    /// <summary>Those that were done, in time or late: what a compliance rate of finished work divides by.</summary>
    /// <remarks>It leaves out the <see cref="Overdue"/> ones, which are broken promises too: show them beside the rate, or add them.</remarks>
    public long Judged => checked(Met + Late);

    /// <summary>Those that are not done, running or overdue.</summary>
    public long Open => checked(Running + Overdue);

    /// <summary>All of them.</summary>
    public long Total => checked(Judged + Open);

    /// <summary>Counts verdicts.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <returns>The tally.</returns>
    public static SlaTally Count(IEnumerable<SlaVerdict> verdicts) =>
        Throw.IfNull(verdicts).Aggregate(Empty, (tally, verdict) => tally.Add(verdict));

    /// <summary>This tally and one verdict more.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The new tally.</returns>
    public SlaTally Add(SlaVerdict verdict) => this + (Throw.IfNull(verdict).Status switch
    {
        SlaStatus.Met => new SlaTally(1, 0, 0, 0),
        SlaStatus.Running => new SlaTally(0, 0, 1, 0),
        _ => verdict.IsOpen ? new SlaTally(0, 0, 0, 1) : new SlaTally(0, 1, 0, 0),
    });

    /// <summary>This tally and another.</summary>
    /// <param name="other">The other tally.</param>
    /// <returns>The sum.</returns>
    public SlaTally Add(SlaTally other) => this + other;

    /// <summary>The sum of two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">A tally.</param>
    /// <returns>The sum.</returns>
    public static SlaTally operator +(SlaTally left, SlaTally right) => checked(new SlaTally(
        left.Met + right.Met, left.Late + right.Late, left.Running + right.Running, left.Overdue + right.Overdue));

    /// <summary>The four counts, such as «480 met, 18 late, 2 running, 1 overdue».</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Met} met, {Late} late, {Running} running, {Overdue} overdue");
}
