namespace Csat.Scoring;

/// <summary>What the awards look at in one person's month.</summary>
/// <remarks>Data: nothing is refused on the way, <see cref="AwardPolicy.Decide"/> lists every fault. Immutable.</remarks>
public sealed record AwardCandidate
{
    /// <summary>Who; compared by ordinal.</summary>
    public required string StaffId { get; init; }

    /// <summary>The score in points; <see langword="null"/> where there is none.</summary>
    public double? Score { get; init; }

    /// <summary>The lower limit of the score's interval, at most the score; <see langword="null"/> exactly where there is no score.</summary>
    public double? Lower { get; init; }

    /// <summary>The upper limit of the score's interval, at least the score; <see langword="null"/> exactly where there is no score.</summary>
    public double? Upper { get; init; }

    /// <summary>How many cases stand behind the score, 0 or more.</summary>
    public long N { get; init; }

    /// <summary>How many justified complaints the person handled, 0 or more.</summary>
    public long JustifiedComplaints { get; init; }

    /// <summary>How many of them were solved the first time.</summary>
    public long SolvedFirstTime { get; init; }

    /// <summary>Whether a confirmed red line blocks awards.</summary>
    public bool HasRedLine { get; init; }

    /// <summary>Whether an accusation is still open: it changes nothing and is shown.</summary>
    public bool HasPendingRedLine { get; init; }
}
