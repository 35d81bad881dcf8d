using System.Text.Json.Serialization;

namespace Csat.Sla;

/// <summary>How many verdicts came out how: a count that merges exactly. Rates of it are made in Csat.Scoring.</summary>
/// <remarks>
/// Seven disjoint counts of zero or more: met and late are judged; running, overdue and paused are open; without a deadline and
/// not covered are neither. The <c>default</c> value is empty. Adding is associative and commutative, and the empty tally changes
/// nothing; a sum beyond <see cref="long.MaxValue"/> throws <see cref="OverflowException"/>.
/// </remarks>
public readonly record struct SlaTally
{
    /// <summary>No verdicts.</summary>
    public static SlaTally Empty => default;

    /// <summary>Done in time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long Met
    {
        get;
        init => field = Throw.IfNegative(value, nameof(Met));
    }

    /// <summary>Done too late.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long Late
    {
        get;
        init => field = Throw.IfNegative(value, nameof(Late));
    }

    /// <summary>Not done, not yet late, the clock running.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long Running
    {
        get;
        init => field = Throw.IfNegative(value, nameof(Running));
    }

    /// <summary>Not done and late, whether the clock runs or is paused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long Overdue
    {
        get;
        init => field = Throw.IfNegative(value, nameof(Overdue));
    }

    /// <summary>Not done, not yet late, the clock paused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long Paused
    {
        get;
        init => field = Throw.IfNegative(value, nameof(Paused));
    }

    /// <summary>Without a deadline: none is promised, or its clock hasn't started.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long NoDeadline
    {
        get;
        init => field = Throw.IfNegative(value, nameof(NoDeadline));
    }

    /// <summary>Not told: the calendar's data don't reach far enough.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long NotCovered
    {
        get;
        init => field = Throw.IfNegative(value, nameof(NotCovered));
    }

    /// <summary>Those that were done, in time or late: what a compliance rate of finished work divides by.</summary>
    /// <remarks>It leaves out the <see cref="Overdue"/> ones, which are broken promises too: show them beside the rate, or add them.</remarks>
    [JsonIgnore]
    public long Judged => checked(Met + Late);

    /// <summary>Those that are not done and have a deadline: running, overdue or paused.</summary>
    [JsonIgnore]
    public long Open => checked(Running + Overdue + Paused);

    /// <summary>All of them.</summary>
    [JsonIgnore]
    public long Total => checked(Judged + Open + NoDeadline + NotCovered);

    /// <summary>Counts verdicts.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <returns>The tally.</returns>
    public static SlaTally Count(IEnumerable<SlaVerdict> verdicts) =>
        Throw.IfNull(verdicts).Aggregate(Empty, (tally, verdict) => tally.Add(verdict));

    /// <summary>This tally and one verdict more.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The new tally.</returns>
    public SlaTally Add(SlaVerdict verdict) => this + One(Throw.IfNull(verdict).Status, verdict.IsOpen);

    /// <summary>This tally and another.</summary>
    /// <param name="other">The other tally.</param>
    /// <returns>The sum.</returns>
    public SlaTally Add(SlaTally other) => this + other;

    /// <summary>The sum of two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">A tally.</param>
    /// <returns>The sum.</returns>
    public static SlaTally operator +(SlaTally left, SlaTally right) => checked(new SlaTally
    {
        Met = left.Met + right.Met,
        Late = left.Late + right.Late,
        Running = left.Running + right.Running,
        Overdue = left.Overdue + right.Overdue,
        Paused = left.Paused + right.Paused,
        NoDeadline = left.NoDeadline + right.NoDeadline,
        NotCovered = left.NotCovered + right.NotCovered,
    });

    /// <summary>The counts, such as «480 met, 18 late, 2 running, 1 overdue»; the last three only where there are any.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Met} met, {Late} late, {Running} running, {Overdue} overdue")
        + (Paused == 0 ? string.Empty : FormattableString.Invariant($", {Paused} paused"))
        + (NoDeadline == 0 ? string.Empty : FormattableString.Invariant($", {NoDeadline} without a deadline"))
        + (NotCovered == 0 ? string.Empty : FormattableString.Invariant($", {NotCovered} not covered"));

    /// <summary>The tally of one outcome.</summary>
    internal static SlaTally One(SlaStatus status, bool isOpen) => status switch
    {
        SlaStatus.Met => new SlaTally { Met = 1 },
        SlaStatus.Running => new SlaTally { Running = 1 },
        SlaStatus.Paused => new SlaTally { Paused = 1 },
        SlaStatus.NoDeadline => new SlaTally { NoDeadline = 1 },
        SlaStatus.NotCovered => new SlaTally { NotCovered = 1 },
        _ => isOpen ? new SlaTally { Overdue = 1 } : new SlaTally { Late = 1 },
    };
}
