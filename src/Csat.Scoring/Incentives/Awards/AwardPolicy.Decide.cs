using System.Collections.ObjectModel;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record AwardPolicy
{
    /// <summary>Finds out who gets the two awards of a month.</summary>
    /// <param name="candidates">Everybody, in any order: it changes nothing.</param>
    /// <returns>The Service Star and the Complaint Terminator, in this order.</returns>
    /// <remarks>
    /// Service Star: the best score of those with a score, enough cases and no confirmed red line. Complaint Terminator: the most justified
    /// complaints solved the first time, at least as many as the policy asks for, and no confirmed red line. Equal figures: <see cref="Ties"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// The policy has faults (see <see cref="Validate"/>), or the candidates have: a missing row, a blank or repeated id, a score without
    /// limits or outside them, one that isn't a number, a negative count, more complaints solved than handled. All findings are listed with
    /// their paths.
    /// </exception>
    public IReadOnlyList<Award> Decide(IEnumerable<AwardCandidate> candidates)
    {
        Throw.IfNull(candidates);
        Rows.RefusePolicy("Award policy", Validate());
        var check = new PolicyCheck();
        AwardCandidate[] rows = Rows.Of(candidates, nameof(candidates), check);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { } row)
            {
                Check(check, Rows.At(nameof(candidates), i), row, seen);
            }
        }

        PolicyCheck.Refuse("Award candidates", check.Findings, nameof(candidates));
        Array.Sort(rows, (x, y) => string.CompareOrdinal(x.StaffId, y.StaffId));
        return Array.AsReadOnly<Award>([Choose(AwardKind.ServiceStar, rows), Choose(AwardKind.ComplaintTerminator, rows)]);
    }

    private static void Check(PolicyCheck check, string path, AwardCandidate row, HashSet<string> seen)
    {
        check.OwnName(path + ".staffId", row.StaffId, seen);
        check.That(
            row is { Score: null, Lower: null, Upper: null } || ScoreLimits.Are(row.Lower, row.Score, row.Upper), path + ".score",
            ScoreLimits.Shown(row.Lower, row.Score, row.Upper).En, ScoreLimits.Shown(row.Lower, row.Score, row.Upper).Zh);
        check.Range(path + ".n", (decimal)row.N, 0, long.MaxValue);
        if (check.Range(path + ".justifiedComplaints", (decimal)row.JustifiedComplaints, 0, long.MaxValue))
        {
            check.Range(path + ".solvedFirstTime", (decimal)row.SolvedFirstTime, 0, row.JustifiedComplaints);
        }
    }

    private Award Choose(AwardKind kind, AwardCandidate[] rows)
    {
        var excluded = new List<AwardExclusion>();
        var eligible = new List<AwardCandidate>();
        foreach (AwardCandidate row in rows)
        {
            if (ReasonAgainst(kind, row) is { } reason)
            {
                excluded.Add(new(row.StaffId, reason));
            }
            else
            {
                eligible.Add(row);
            }
        }

        AwardCandidate[] best = BestOf(eligible, (x, y) => kind == AwardKind.ServiceStar ? x.Score!.Value.CompareTo(y.Score!.Value) : x.SolvedFirstTime.CompareTo(y.SolvedFirstTime));
        AwardCandidate[] winners = Ties == AwardTieRule.Share ? best : BestOf(best, (x, y) => kind == AwardKind.ServiceStar ? x.N.CompareTo(y.N) : CompareShares(x, y));
        bool isStar = kind == AwardKind.ServiceStar;

        // All winners have the same score, so an interval reaches one of theirs when it reaches the lowest of their lower limits.
        double? lowest = isStar ? winners.Min(winner => winner.Lower) : null;
        return new Award
        {
            Kind = kind,
            Policy = this,
            Winners = Ids(winners),
            Figure = winners.Length == 0 ? null : isStar ? winners[0].Score : winners[0].SolvedFirstTime,
            Eligible = eligible.Count,
            TiedOut = Ids(best.Except(winners)),
            Overlapping = Ids(eligible.Except(best).Where(row => row.Upper >= lowest)),
            Provisional = Ids(winners.Where(row => row.HasPendingRedLine)),
            Excluded = excluded.AsReadOnly(),
        };
    }

    private AwardExclusionReason? ReasonAgainst(AwardKind kind, AwardCandidate row) =>
        row.HasRedLine ? AwardExclusionReason.RedLine
        : kind == AwardKind.ComplaintTerminator ? row.SolvedFirstTime < ComplaintTerminatorMinimum ? AwardExclusionReason.TooFewCases : null
        : row.Score is null ? AwardExclusionReason.NoScore
        : row.N < ServiceStarMinimumN ? AwardExclusionReason.TooFewCases
        : null;

    // Equal numbers solved: the greater share is the one of fewer handled.
    private static int CompareShares(AwardCandidate x, AwardCandidate y) => y.JustifiedComplaints.CompareTo(x.JustifiedComplaints);

    private static AwardCandidate[] BestOf(IReadOnlyList<AwardCandidate> rows, System.Comparison<AwardCandidate> compare)
    {
        var best = new List<AwardCandidate>();
        foreach (AwardCandidate row in rows)
        {
            int order = best.Count == 0 ? 0 : compare(row, best[0]);
            if (order > 0)
            {
                best.Clear();
            }

            if (order >= 0)
            {
                best.Add(row);
            }
        }

        return [.. best];
    }

    private static ReadOnlyCollection<string> Ids(IEnumerable<AwardCandidate> rows) => Array.AsReadOnly<string>([.. rows.Select(row => row.StaffId)]);
}
