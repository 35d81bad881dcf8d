using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Scoring;

public sealed partial record ImprovementPlanPolicy
{
    /// <summary>Follows one person's periods: history in, decisions out.</summary>
    /// <param name="periods">The periods after <see cref="ImprovementPlanState.LastPeriod"/>, in any order; they are taken in the order of time.</param>
    /// <param name="state">Where the plan stands before them; <see langword="null"/> for the start.</param>
    /// <returns>A decision a period.</returns>
    /// <remarks>
    /// <para>
    /// <see cref="OpensAfter"/> periods in a row whose upper limit is under the standard open a plan: one that noise can explain opens
    /// nothing. <see cref="ClosesAfter"/> periods in a row whose score reaches the standard close it; that the score and not its lower limit
    /// has to reach it is this library's default. A decision depends only on whether there is a plan and on the last max(j, k) periods with a
    /// score.
    /// </para>
    /// <para>A period without a score, or one that isn't given, neither counts nor interrupts: undefined is not zero.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// The policy has faults (see <see cref="Validate"/>), or the periods or the state have: a missing row, a period given twice or not after
    /// the state's last one, a score without an upper limit or above it, one that isn't a number, a negative count. All findings are listed with
    /// their paths.
    /// </exception>
    public ImprovementPlanHistory Follow(IEnumerable<PeriodStanding> periods, ImprovementPlanState? state = null)
    {
        Throw.IfNull(periods);
        Rows.RefusePolicy("Improvement plan policy", Validate());
        ImprovementPlanState before = state ?? ImprovementPlanState.Start;
        var check = new PolicyCheck();
        check.Range("state.underInARow", (decimal)before.UnderInARow, 0, int.MaxValue);
        check.Range("state.goodInARow", (decimal)before.GoodInARow, 0, int.MaxValue);
        PeriodStanding[] rows = Rows.Of(periods, nameof(periods), check);
        var seen = new Dictionary<YearMonth, int>();
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { } row)
            {
                Check(check, Rows.At(nameof(periods), i), row, i, before.LastPeriod, seen);
            }
        }

        PolicyCheck.Refuse("Periods", check.Findings, nameof(periods));
        var steps = new List<ImprovementPlanStep>(rows.Length);
        ImprovementPlanState now = before;
        foreach (PeriodStanding row in rows.OrderBy(row => row.Period))
        {
            ImprovementPlanStep step = Advance(now, row);
            steps.Add(step);
            now = step.State;
        }

        return new ImprovementPlanHistory { Policy = this, Before = before, Steps = steps.AsReadOnly() };
    }

    private static void Check(PolicyCheck check, string path, PeriodStanding row, int index, YearMonth? after, Dictionary<YearMonth, int> seen)
    {
        if (Rows.IsMonth(check, path + ".period", row.Period))
        {
            string period = PlainText.Of(row.Period);
            check.That(after is not { } last || last.Calendar != CalendarSystem.Iso || row.Period > last, path + ".period",
                $"{period} isn't after the state's last period; legal: later ones", $"{period} 不晚于状态中的最后一期；须晚于该期");
            if (seen.TryGetValue(row.Period, out int first))
            {
                check.Add(path + ".period", $"{period} is already in {Rows.At("periods", first)}; legal: each period once", $"{period} 已见于 {Rows.At("periods", first)}；每期只能有一条");
            }
            else
            {
                seen.Add(row.Period, index);
            }
        }

        bool hasBoth = check.That(row.Score is null == row.Upper is null, path, "score and upper limit go together; legal: both or neither", "得分与上限须同时给出或同时省略");
        bool isNumber = check.That(IsNumber(row.Score), path + ".score", $"got {PolicyCheck.Text(row.Score ?? 0)}; legal: a number", $"给出 {PolicyCheck.Text(row.Score ?? 0)}；应为数值")
            & check.That(IsNumber(row.Upper), path + ".upper", $"got {PolicyCheck.Text(row.Upper ?? 0)}; legal: a number", $"给出 {PolicyCheck.Text(row.Upper ?? 0)}；应为数值");
        check.That(!hasBoth || !isNumber || row.Score is null || row.Upper >= row.Score, path + ".upper",
            $"got {PolicyCheck.Text(row.Upper ?? 0)}, the score is {PolicyCheck.Text(row.Score ?? 0)}; legal: at least the score",
            $"给出 {PolicyCheck.Text(row.Upper ?? 0)}，得分为 {PolicyCheck.Text(row.Score ?? 0)}；不得低于得分");
    }

    private static bool IsNumber(double? value) => value is not { } given || (!double.IsNaN(given) && !double.IsInfinity(given));

    private ImprovementPlanStep Advance(ImprovementPlanState state, PeriodStanding row)
    {
        PeriodJudgement judgement = row is not { Score: { } score, Upper: { } upper } ? PeriodJudgement.NoScore
            : upper < Standard ? PeriodJudgement.Under
            : score >= Standard ? PeriodJudgement.Good
            : PeriodJudgement.Unclear;
        bool isScored = judgement != PeriodJudgement.NoScore;
        int under = !isScored ? state.UnderInARow : judgement == PeriodJudgement.Under ? OneMore(state.UnderInARow) : 0;
        int good = !isScored ? state.GoodInARow : judgement == PeriodJudgement.Good ? OneMore(state.GoodInARow) : 0;
        bool opens = isScored && !state.IsOpen && under >= OpensAfter;
        bool closes = isScored && state.IsOpen && good >= ClosesAfter;
        ImprovementPlanDecision decision = opens ? ImprovementPlanDecision.Opened
            : closes ? ImprovementPlanDecision.Closed
            : state.IsOpen ? ImprovementPlanDecision.GoesOn : ImprovementPlanDecision.NoPlan;
        YearMonth? openedIn = opens ? row.Period : closes ? null : state.OpenedIn;
        return new(row, judgement, decision, new ImprovementPlanState(openedIn, under, good, row.Period));
    }

    private static int OneMore(int count) => count == int.MaxValue ? count : count + 1;
}
