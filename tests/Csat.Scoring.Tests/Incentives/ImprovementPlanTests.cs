using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;
using NodaTime;

namespace Csat.Scoring.Tests;

public sealed class ImprovementPlanTests
{
    private static readonly ImprovementPlanPolicy Policy = new();

    /// <summary>Rule INC-03 as a timeline. u surely under, n noise could explain it, g good, - no score; . no plan, O opened, o goes on, C closed.</summary>
    [Theory]
    [InlineData("uuu", "..O")]
    [InlineData("uunuu", ".....")]
    [InlineData("uu-u", "...O")]
    [InlineData("u--u-u", ".....O")]
    [InlineData("uguu", "....")]
    [InlineData("uuugg", "..OoC")]
    [InlineData("uuugngg", "..OoooC")]
    [InlineData("uuug-g", "..OooC")]
    [InlineData("uuuuuu", "..Oooo")]
    [InlineData("uuugguuu", "..OoC..O")]
    [InlineData("uuunnnnn", "..Oooooo")]
    [InlineData("gggg", "....")]
    [InlineData("", "")]
    public void Three_surely_under_open_a_plan_and_two_good_ones_close_it(string periods, string decisions) => Assert.Equal(decisions, Decisions(periods));

    [Fact]
    public void It_can_be_followed_in_pieces()
    {
        ImprovementPlanHistory first = Policy.Follow(Periods("uu"));
        ImprovementPlanHistory second = Policy.Follow([Period(3, 'u')], first.State);

        Assert.Equal(ImprovementPlanDecision.Opened, second.Steps[0].Decision);
        Assert.Equal(new YearMonth(2026, 3), second.State.OpenedIn);
        Assert.Equal(Policy.Follow(Periods("uuu")).State, second.State);
    }

    [Fact]
    public void It_explains_itself_in_both_languages()
    {
        ImprovementPlanHistory history = Policy.Follow(Periods("un-gu"));

        LocalizedText told = BilingualContract.Explains(history.Explain);

        Assert.Equal(
            """
            Improvement plan: 3 in a row surely under 60 open it, 2 good ones in a row close it (INC-03).
            2026-01: 40.00, at most 50.00, surely under the standard, 1 in a row: no plan.
            2026-02: 55.00, at most 65.00, under the standard, but noise could explain it: no plan.
            2026-03: no score: no plan.
            2026-04: 80.00, at most 90.00, the standard is reached, 1 in a row: no plan.
            2026-05: 40.00, at most 50.00, surely under the standard, 1 in a row: no plan.
            """, told.En);
        JsonContract.RoundTripsAsText(history, JsonContract.Info<ImprovementPlanHistory>(ScoringJson.Options));
    }

    [Fact]
    public void Every_fault_of_the_rows_is_found()
    {
        var refused = Assert.Throws<FindingsException>(() => Policy.Follow(
            [null!, new(new YearMonth(2026, 1), 1, null), new(new YearMonth(2026, 3), double.NaN, double.PositiveInfinity), new(new YearMonth(2026, 3), 5, 4), new(new YearMonth(2500, 1), null, null)],
            new ImprovementPlanState(null, -1, -2, new YearMonth(2026, 1))));

        Assert.Equal(
            [
                "state.underInARow", "state.goodInARow", "periods[0]", "periods[1].period", "periods[1]", "periods[2].score", "periods[2].upper",
                "periods[3].period", "periods[3].upper", "periods[4].period",
            ],
            refused.Findings.Select(finding => finding.Path));
    }

    [Property]
    public void The_order_of_rows_changes_nothing(byte[] kinds)
    {
        PeriodStanding[] rows = Random(kinds);

        Assert.Equal(Policy.Follow(rows).Explain(), Policy.Follow(Enumerable.Reverse(rows)).Explain());
    }

    [Property(MaxTest = 500)]
    public void A_decision_depends_only_on_the_plan_and_the_last_periods_with_a_score(byte[] kinds, byte opens, byte closes)
    {
        ImprovementPlanPolicy policy = new() { OpensAfter = 1 + (opens % 4), ClosesAfter = 1 + (closes % 4) };
        int window = Math.Max(policy.OpensAfter, policy.ClosesAfter);
        bool isOpen = false;
        var last = new List<PeriodJudgement>();
        foreach (ImprovementPlanStep step in policy.Follow(Random(kinds)).Steps)
        {
            ImprovementPlanDecision expected = isOpen ? ImprovementPlanDecision.GoesOn : ImprovementPlanDecision.NoPlan;
            if (step.Judgement != PeriodJudgement.NoScore)
            {
                last.Add(step.Judgement);
                PeriodJudgement[] seen = [.. last.Skip(Math.Max(0, last.Count - window))];
                expected = !isOpen && Ends(seen, PeriodJudgement.Under, policy.OpensAfter) ? ImprovementPlanDecision.Opened
                    : isOpen && Ends(seen, PeriodJudgement.Good, policy.ClosesAfter) ? ImprovementPlanDecision.Closed : expected;
            }

            Assert.Equal(expected, step.Decision);
            isOpen = step.State.IsOpen;
        }
    }

    private static bool Ends(PeriodJudgement[] seen, PeriodJudgement with, int count) => seen.Length >= count && seen.Skip(seen.Length - count).All(one => one == with);

    private static PeriodStanding[] Random(byte[]? kinds) => Periods(string.Concat((kinds ?? []).Take(60).Select(kind => "uuunggg-"[kind % 8])));

    private static string Decisions(string periods) => string.Concat(Policy.Follow(Periods(periods)).Steps.Select(step => ".OoC"[(int)step.Decision]));

    private static PeriodStanding[] Periods(string kinds) => [.. kinds.Select((kind, i) => Period(i + 1, kind))];

    private static PeriodStanding Period(int number, char kind)
    {
        YearMonth month = new YearMonth(2025, 12).PlusMonths(number);
        return kind switch
        {
            'u' => new(month, 40, 50),
            'n' => new(month, 55, 65),
            'g' => new(month, 80, 90),
            _ => new(month, null, null),
        };
    }
}
