using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record IncentiveScheme
{
    /// <summary>Scores and ranks a period's facts. The team is everybody in <paramref name="staff"/>.</summary>
    /// <param name="staff">One entry a person, in any order: the order changes no bit of the result.</param>
    /// <returns>Everybody's score, in the order of their ranks; empty for nobody.</returns>
    /// <remarks>
    /// <para>
    /// <b>Value.</b> A satisfaction measure is a sample, so x of n is shrunk to the team's mean p̄ (all counts pooled):
    /// (x + m·p̄)/(n + m), m = <see cref="ShrinkageStrength"/>. Other families are complete counts and keep x/n. Without a case, or
    /// with fewer than <see cref="IncentiveMeasure.MinimumN"/>, p̄ stands in and the result says so. Where nobody has a case the
    /// measure is undefined; if it weighs anything, so is everybody's score.
    /// </para>
    /// <para><b>Points.</b> Weight times <see cref="IncentiveMeasure.Achievement"/>; the score is their sum in the scheme's order.</para>
    /// <para>
    /// <b>Interval.</b> A satisfaction value v has the Wilson limits of v·k of k answers, k = n + min(m, N − n) with N the team's
    /// answers: with enough colleagues x + m·p̄ of n + m, and the team never lends more answers than the others gave. A value that
    /// stands in has k = min(m, N − n), whatever the family: own cases too few to be used buy no precision; k = 0 gives 0 to 1. A
    /// complete count has no sampling error. The limits go through the achievement, which is monotone, and add up as independent
    /// deviations do: lower = S − √Σ(w·(a − a_lower))², upper = S + √Σ(w·(a_upper − a))². This keeps the asymmetry of the limits and
    /// stays between the floors and the caps. The team's mean is taken as known.
    /// </para>
    /// <para>
    /// <b>Rank.</b> 1 + the number of people whose lower limit is above my upper limit. Overlapping intervals are ties: 19 of 20
    /// against 18 of 20 shows nothing.
    /// </para>
    /// <para>Sources: square-and-add after Zou and Donner 2008, Stat. Med. 27:1693; m = 20 and the pooled mean are this library's defaults.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="staff"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// The scheme has faults (see <see cref="Validate"/>), or the facts have: an empty or repeated staff id, a measure that the scheme
    /// doesn't have, two facts for one measure, more successes than n, a negative count. All findings are listed with their paths.
    /// </exception>
    public IncentiveMonth Evaluate(IEnumerable<StaffFacts> staff)
    {
        Throw.IfNull(staff);
        IReadOnlyList<Finding> faults = Validate();
        if (faults.Count > 0)
        {
            throw new FindingsException($"Incentive scheme '{this}'", faults, "scheme");
        }

        var facts = new FactTable(this, staff);
        var scoring = new MeasureScoring(this);
        return new IncentiveMonth(this, [.. facts.Rows.Select(row => new StaffScore(
            row.Key, Array.AsReadOnly([.. Measures.Select((measure, i) => scoring.Score(measure, row.Value[i], facts.Team[i]))])))]);
    }
}
