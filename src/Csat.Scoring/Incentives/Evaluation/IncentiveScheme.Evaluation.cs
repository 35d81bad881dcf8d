using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record IncentiveScheme
{
    /// <summary>Scores and ranks a period's facts about staff alone: the short way to <see cref="Evaluate(IncentiveFacts)"/>.</summary>
    /// <param name="staff">One entry a person, in any order: the order changes no bit of the result.</param>
    /// <returns>Everybody's score, in the order of their ranks; empty for nobody.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="staff"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">The scheme or the facts have faults; all findings with their paths.</exception>
    public IncentiveMonth Evaluate(IEnumerable<StaffFacts> staff) => Evaluate(new IncentiveFacts { Staff = [.. Throw.IfNull(staff)] });

    /// <summary>Scores and ranks a period's facts.</summary>
    /// <param name="facts">The facts, in any order: the order changes no bit of the result.</param>
    /// <returns>Everybody's score, in the order of their ranks; empty for nobody.</returns>
    /// <remarks>
    /// <para>
    /// <b>Orders.</b> Those that count (<see cref="EligibleOrders"/>) feed the <see cref="OrderMeasure"/>; the others are listed with the
    /// reason.
    /// </para>
    /// <para>
    /// <b>Value.</b> A satisfaction measure is a sample, so x of n is shrunk to the team's mean p̄ (all counts pooled):
    /// (x + m·p̄)/(n + m), m = <see cref="ShrinkageStrength"/> or estimated (<see cref="Shrinkage"/>); for a mean, x is n times it. Other
    /// families are complete counts and keep x/n. Without a case, or with fewer than <see cref="IncentiveMeasure.MinimumN"/>, p̄ stands in
    /// and the result says so, or the measure's weight is spread over the others (<see cref="IncentiveMeasure.WithoutData"/>). Where nobody
    /// of a team has a case the measure is undefined; if it weighs anything, so is the team's every score. The team is everybody with the
    /// same <see cref="StaffFacts.Team"/>.
    /// </para>
    /// <para>
    /// <b>Points.</b> Weight times <see cref="IncentiveMeasure.Achievement"/>; an individual measure's achievement is mixed with what the
    /// team's value achieves by the person's role (<see cref="Mix"/>, rule INC-12). The score is their sum in the scheme's order.
    /// </para>
    /// <para>
    /// <b>Interval.</b> A satisfaction share v has the Wilson limits of v·k of k answers, k = n + min(m, N − n) with N the team's
    /// answers: with enough colleagues x + m·p̄ of n + m, and the team never lends more answers than the others gave. A value that
    /// stands in has k = min(m, N − n), whatever the family: own cases too few to be used buy no precision; k = 0 gives 0 to 1. A
    /// complete count has no sampling error. A mean has the limits ± z times its standard error, shrunk with √(n/k); a sample without a
    /// standard error could be anything. The limits go through the achievement, which is monotone; own and team part of a mixed measure are
    /// taken to be wrong together, and the measures add up as independent deviations do: lower = S − √Σ(w·(a − a_lower))²,
    /// upper = S + √Σ(w·(a_upper − a))². This keeps the asymmetry of the limits and stays between the floors and the caps. The mean that a
    /// value is shrunk to is taken as known.
    /// </para>
    /// <para>
    /// <b>Complaints</b> take their points from the score and its limits, down to 0 (rules CMP-06, CMP-07); <b>single orders</b> earn and cost
    /// money beside the score (rules INC-06, INC-07). A confirmed <b>red line</b> sets the score to 0 whatever else there is; a pending one
    /// changes nothing (rule INC-05). The <b>plan to improve</b> follows from the score that is left (rule INC-03).
    /// </para>
    /// <para>
    /// <b>Rank.</b> 1 + the number of people whose lower limit is above my upper limit. Overlapping intervals are ties: 19 of 20
    /// against 18 of 20 shows nothing. <b>Reward.</b> The highest standard that the score reaches; no quota unless a tier sets one.
    /// </para>
    /// <para>Sources: square-and-add after Zou and Donner 2008, Stat. Med. 27:1693; m = 20 and the pooled mean are this library's defaults.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// The scheme has faults (see <see cref="Validate"/>), or the facts have: an empty or repeated id, a measure, role or unit that doesn't
    /// exist, two facts for one measure, a mean where counts belong, more successes than n, a negative count, a figure that is no number.
    /// All findings are listed with their paths.
    /// </exception>
    public IncentiveMonth Evaluate(IncentiveFacts facts)
    {
        Throw.IfNull(facts);
        RefuseFaults();
        EligibleOrders orders = EligibleOrders.Of(facts.Orders, [.. facts.Staff.Where(one => one?.StaffId is not null).Select(one => one.StaffId)]);
        var table = new FactTable(this, facts, OrderMeasure is { } code && facts.Orders.Count > 0 ? orders.ToFacts(code) : null);
        ScoreTable scores = table.ToScores();
        StaffScore[] people = [.. table.Rows.Select((row, i) => new StaffScore(scores, i, row))];
        Charge(people, facts, orders);
        Decide(people, facts);
        return new IncentiveMonth(this, people, facts, orders);
    }

    private void Charge(StaffScore[] people, IncentiveFacts facts, EligibleOrders orders)
    {
        Dictionary<string, OrderRewards> rewards = (PerOrder?.Apply(orders.Payable) ?? []).ToDictionary(one => one.StaffId, StringComparer.Ordinal);
        Dictionary<string, ComplaintDeductions> deductions = (ComplaintDeduction?.Apply(facts.Complaints) ?? []).ToDictionary(one => one.StaffId, StringComparer.Ordinal);
        foreach (StaffScore one in people)
        {
            rewards.TryGetValue(one.StaffId, out OrderRewards? earned);
            deductions.TryGetValue(one.StaffId, out ComplaintDeductions? deducted);
            one.Charge(earned, deducted);
        }
    }

    private void Decide(StaffScore[] people, IncentiveFacts facts)
    {
        ILookup<string, RedLineVerdict>? verdicts = RedLines is { } redLines && facts is { RedLineEvents.Count: > 0, Month: { } of, AsOf: { } asOf }
            ? redLines.Assess(facts.RedLineEvents, asOf).Verdicts.Where(verdict => verdict.Month == of).ToLookup(verdict => verdict.Event.StaffId, StringComparer.Ordinal)
            : null;
        foreach (StaffScore one in people)
        {
            if (verdicts is not null)
            {
                one.Judge(Array.AsReadOnly<RedLineVerdict>([.. verdicts[one.StaffId]]));
            }

            if (ImprovementPlan is { } plan && facts.Month is { } month)
            {
                one.Follow(plan, month, facts.ImprovementPlans.TryGetValue(one.StaffId, out ImprovementPlanState? state) ? state : null);
            }
        }
    }

    private void RefuseFaults()
    {
        IReadOnlyList<Finding> faults = Validate();
        if (faults.Count > 0)
        {
            throw new FindingsException($"Incentive scheme '{this}'", faults, "scheme");
        }
    }
}
