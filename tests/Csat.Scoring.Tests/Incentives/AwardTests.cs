using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

public sealed class AwardTests
{
    private static readonly AwardPolicy Policy = new();

    /// <summary>Rules INC-04 and INC-05.</summary>
    [Fact]
    public void The_star_is_the_best_score_with_enough_cases_and_no_red_line()
    {
        Award star = Decide(AwardKind.ServiceStar,
            Person("vetoed", 99, 100) with { HasRedLine = true }, Person("few", 98, 29), Person("b", 95, 30), Person("c", 94, 400), new AwardCandidate { StaffId = "none" });

        Assert.Equal(["b"], star.Winners);
        Assert.Equal(95, star.Figure);
        Assert.Equal(["c"], star.Overlapping);
        Assert.Equal(
            [new("few", AwardExclusionReason.TooFewCases), new("none", AwardExclusionReason.NoScore), new("vetoed", AwardExclusionReason.RedLine)], star.Excluded);
    }

    [Fact]
    public void The_terminator_solved_the_most_justified_complaints_the_first_time()
    {
        Award terminator = Decide(AwardKind.ComplaintTerminator, Solver("a", 5, 4), Solver("b", 20, 9), Solver("c", 9, 9) with { HasRedLine = true }, Solver("d", 2, 2));

        Assert.Equal(["b"], terminator.Winners);
        Assert.Equal(9, terminator.Figure);
        Assert.Equal([new("c", AwardExclusionReason.RedLine), new("d", AwardExclusionReason.TooFewCases)], terminator.Excluded);
    }

    [Fact]
    public void Ties_share_or_the_stronger_record_decides()
    {
        AwardCandidate[] stars = [Person("b", 90, 50), Person("a", 90, 40)];
        AwardCandidate[] solvers = [Solver("b", 10, 8), Solver("a", 9, 8)];

        Assert.Equal(["a", "b"], Policy.Decide(stars)[0].Winners);
        Assert.Equal(["a", "b"], Policy.Decide(solvers)[1].Winners);
        AwardPolicy stronger = Policy with { Ties = AwardTieRule.StrongerRecord };
        Assert.Equal(["b"], stronger.Decide(stars)[0].Winners);
        Assert.Equal(["a"], stronger.Decide(stars)[0].TiedOut);
        Assert.Equal(["a"], stronger.Decide(solvers)[1].Winners);
        Assert.Equal(["a", "b"], stronger.Decide([Person("a", 90, 40), Person("b", 90, 40)])[0].Winners);
    }

    [Fact]
    public void Nobody_gets_an_award_whose_conditions_nobody_meets()
    {
        Assert.All(Policy.Decide([]), award => Assert.Empty(award.Winners));
        Assert.All(Policy.Decide([]), award => Assert.Null(award.Figure));
    }

    [Fact]
    public void It_explains_itself_in_both_languages()
    {
        Award star = Decide(AwardKind.ServiceStar, Person("a", 95, 30) with { HasPendingRedLine = true }, Person("b", 94, 40), Person("c", 99, 2));

        LocalizedText told = BilingualContract.Explains(star.Explain);

        Assert.Equal(
            """
            Service Star (INC-04): best score on at least 30 cases, no red line (INC-05).
            a with 95.00, of 2 eligible.
            The intervals of b overlap a winner's: the facts don't show that they are worse.
            Provisional for a: an accusation is open.
            Left out, too few cases: c.
            """, told.En);
        JsonContract.RoundTripsAsText(star, JsonContract.Info<Award>(ScoringJson.Options));
        JsonContract.RoundTrips(Person("a", 95, 30), JsonContract.Info<AwardCandidate>(ScoringJson.Options));
    }

    [Fact]
    public void Every_fault_of_the_rows_is_found()
    {
        var refused = Assert.Throws<FindingsException>(() => Policy.Decide(
        [
            null!, new AwardCandidate { StaffId = "" }, Person("a", double.NaN, 1), Person("a", 5, -1) with { JustifiedComplaints = -1 },
            new AwardCandidate { StaffId = "b", Score = 1 }, Solver("c", 1, 2), Person("d", 5, 1) with { Lower = 6 },
        ]));

        Assert.Equal(
            [
                "candidates[0]", "candidates[1].staffId", "candidates[2].score", "candidates[3].staffId", "candidates[3].n", "candidates[3].justifiedComplaints",
                "candidates[4].score", "candidates[5].solvedFirstTime", "candidates[6].score",
            ],
            refused.Findings.Select(finding => finding.Path));
    }

    [Property]
    public void The_order_of_rows_changes_nothing_and_a_red_line_never_wins(byte[] seeds)
    {
        AwardCandidate[] rows = [.. (seeds ?? []).Select((seed, i) => Person("p" + i, seed % 5, 30 + (seed % 3)) with
        {
            JustifiedComplaints = 9, SolvedFirstTime = seed % 7, HasRedLine = seed % 4 == 0, HasPendingRedLine = seed % 6 == 0,
        })];
        foreach (AwardTieRule rule in new[] { AwardTieRule.Share, AwardTieRule.StrongerRecord })
        {
            AwardPolicy policy = Policy with { Ties = rule };
            IReadOnlyList<Award> awards = policy.Decide(rows);

            Assert.Equal(awards.Select(award => award.Explain()), policy.Decide(Enumerable.Reverse(rows)).Select(award => award.Explain()));
            Assert.All(awards.SelectMany(award => award.Winners), winner => Assert.False(rows.Single(row => row.StaffId == winner).HasRedLine));
        }
    }

    private static Award Decide(AwardKind kind, params AwardCandidate[] rows) => Policy.Decide(rows).Single(award => award.Kind == kind);

    private static AwardCandidate Person(string id, double score, long n) => new() { StaffId = id, Score = score, Lower = score - 1, Upper = score + 1, N = n };

    private static AwardCandidate Solver(string id, long all, long solved) => new() { StaffId = id, JustifiedComplaints = all, SolvedFirstTime = solved };
}
