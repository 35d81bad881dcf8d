using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Looks for what is unfair or unsure about a month's figures; the work behind <see cref="IncentiveMonth.Fairness"/>.</summary>
internal sealed class FairnessReview
{
    private readonly IncentiveMonth _month;
    private readonly List<FairnessFinding> _findings = [];

    public FairnessReview(IncentiveMonth month)
    {
        _month = month;
        ReviewCoverage();
        ReviewSkew();
        ReviewInvalidNumbers();
        ReviewFalseCompletions();
        ReviewPriming();
        ReviewSamples();
        ReviewOverlaps();
        ReviewMeasures();
        ReviewRewards();
        Findings = _findings.AsReadOnly();
    }

    public IReadOnlyList<FairnessFinding> Findings { get; }

    private IncentiveScheme Scheme => _month.Scheme;

    /// <summary>The orders of those who are evaluated that nobody excluded: all of them should have been rated.</summary>
    private IEnumerable<IncentiveOrder> Asked => _month.AllOrders.Where(order => order.StaffId is not null && order.Exclusion is null);

    private void ReviewCoverage()
    {
        IncentiveOrder[] asked = [.. Asked];
        int rated = asked.Count(order => order.Rating is not null);
        if (rated < asked.Length)
        {
            string share = StaffScoreText.Percent((double)rated / asked.Length);
            Add(FairnessConcern.Coverage,
                $"{Text(rated)} of {Text(asked.Length)} orders were rated, {share}: what the others think isn't known.",
                $"{Text(asked.Length)} 个工单中有 {Text(rated)} 个得到评价，占 {share}；其余客户的看法不得而知。");
        }
    }

    private void ReviewSkew()
    {
        IncentiveOrder[] expected = [.. Asked.Where(order => order.ExpectedRating is not null)];
        IncentiveOrder[] bad = [.. expected.Where(order => order.ExpectedRating < OrderRating.Satisfied)];
        IncentiveOrder[] good = [.. expected.Where(order => order.ExpectedRating >= OrderRating.Satisfied)];
        if (bad.Length == 0 || good.Length == 0)
        {
            return;
        }

        int badReached = bad.Count(order => order.Contact == OrderContact.Reached);
        int goodReached = good.Count(order => order.Contact == OrderContact.Reached);
        if (TwoProportions.Compare(badReached, bad.Length, goodReached, good.Length, Scheme.ConfidenceLevel).Newcombe is { } difference && !difference.Contains(0))
        {
            string of = $"{Text(badReached)}/{Text(bad.Length)}";
            string against = $"{Text(goodReached)}/{Text(good.Length)}";
            Add(FairnessConcern.SelectionSkew,
                $"Customers who weren't expected to be satisfied were reached in {of} cases, the others in {against}: the difference is more than chance, and lifts or lowers every rating.",
                $"预计不满意的客户触达 {of}，其余客户触达 {against}；差异超出偶然，会抬高或压低所有评价。");
        }
    }

    private void ReviewInvalidNumbers()
    {
        IncentiveOrder[] tried = [.. Asked.Where(order => order.Contact != OrderContact.NotTried)];
        int invalid = tried.Count(order => order.Contact == OrderContact.InvalidNumber);
        if (invalid == 0)
        {
            return;
        }

        double share = (double)invalid / tried.Length;
        string[] people =
        [
            .. tried.GroupBy(order => order.StaffId!, StringComparer.Ordinal)
                .Where(group => Intervals.Wilson(group.LongCount(order => order.Contact == OrderContact.InvalidNumber), group.LongCount(), Scheme.ConfidenceLevel).Lower > share)
                .Select(group => group.Key).OrderBy(id => id, StringComparer.Ordinal),
        ];
        if (people.Length > 0)
        {
            Add(FairnessConcern.SelectionSkew,
                $"{Text(people.Length)} {(people.Length == 1 ? "person has" : "people have")} more invalid numbers than chance explains, against {StaffScoreText.Percent(share)} of all: {Names(people).En}.",
                $"{Text(people.Length)} 人的无效号码超出偶然，全员为 {StaffScoreText.Percent(share)}：{Names(people).Zh}。", null, people);
        }
    }

    private void ReviewFalseCompletions()
    {
        IncentiveOrder[] orders = [.. _month.AllOrders.Where(order => order.IsFalseCompletion)];
        if (orders.Length > 0)
        {
            string[] people = People(orders);
            Add(FairnessConcern.FalseCompletion,
                $"{Text(orders.Length)} orders were reported as done and weren't: {Names(orders.Select(order => order.OrderId)).En}.",
                $"{Text(orders.Length)} 个工单虚报完工：{Names(orders.Select(order => order.OrderId)).Zh}。", "TKT-09", people);
        }
    }

    private void ReviewPriming()
    {
        IncentiveOrder[] orders = [.. _month.AllOrders.Where(order => order.IsPrimed)];
        if (orders.Length > 0)
        {
            Add(FairnessConcern.PrimedAnswers,
                $"{Text(orders.Length)} answers may have been lifted before the survey; they don't count.",
                $"{Text(orders.Length)} 份答卷在调查前可能被抬高，不予计入。", "SUR-03", People(orders));
        }
    }

    private void ReviewSamples()
    {
        foreach ((IncentiveMeasure measure, int index) in Scheme.Measures.Select((measure, i) => (measure, i)))
        {
            if (!measure.IsSample || measure.Weight == 0 || measure.Scope != MeasureScope.Individual)
            {
                continue;
            }

            // Fewer own answers than the team lends: the value is more the team's than the person's.
            string[] people =
            [
                .. _month.Scores.Where(score => score.NOf(index) is var n && (n < measure.MinimumN || n < Scheme.ShrinkageStrength))
                    .Select(score => score.StaffId).OrderBy(id => id, StringComparer.Ordinal),
            ];
            if (people.Length > 0)
            {
                string least = StaffScoreText.Plain(Math.Max(measure.MinimumN, Scheme.ShrinkageStrength));
                Add(FairnessConcern.SmallSample,
                    $"{measure.Label.En}: {Text(people.Length)} {(people.Length == 1 ? "person has" : "people have")} fewer than {least} answers, too few to be told from the team: {Names(people).En}.",
                    $"{measure.Label.Zh}：{Text(people.Length)} 人样本少于 {least}，难以与团队区分：{Names(people).Zh}。", null, people);
            }
        }
    }

    private void ReviewOverlaps()
    {
        StaffScore[] scored = [.. _month.Scores.Where(score => score.Status == StaffScoreStatus.Scored)];
        int tied = 0;
        for (int i = 1; i < scored.Length; i++)
        {
            tied += scored[i].Upper >= scored[i - 1].Lower && scored[i - 1].Upper >= scored[i].Lower ? 1 : 0;
        }

        if (tied > 0)
        {
            Add(FairnessConcern.OverlapAsRank,
                $"{Text(tied)} of {Text(scored.Length - 1)} neighbours in the list can't be told apart: their intervals overlap, the list is no ranking of them.",
                $"名单中相邻的 {Text(scored.Length - 1)} 对里有 {Text(tied)} 对无法区分：区间重叠，先后不是名次。");
        }
    }

    private void ReviewMeasures()
    {
        foreach (IncentiveMeasure measure in Scheme.Measures.Where(measure => measure.Weight > 0))
        {
            if (measure.Concern == MeasureConcern.CompletionWithoutSatisfaction)
            {
                Add(FairnessConcern.CompletionWithoutSatisfaction,
                    $"{measure.Label.En} counts completed orders whose customer wasn't satisfied.",
                    $"{measure.Label.Zh}计入了完工而客户不满意的工单。", "KPI-12");
            }
            else if (measure.Concern == MeasureConcern.Uncontrollable)
            {
                Add(FairnessConcern.UncontrollableMeasure,
                    $"{measure.Label.En} depends on what the staff don't control.",
                    $"{measure.Label.Zh}取决于员工无法控制的因素。", "CMP-12");
            }
        }
    }

    private void ReviewRewards()
    {
        foreach (RewardTier tier in Scheme.Rewards.Where(tier => tier.Quota is not null))
        {
            string share = StaffScoreText.Percent((double)tier.Quota!.Value);
            Add(FairnessConcern.ForcedQuota,
                $"At most {share} of all people can have {tier.Label.En}, whoever else reaches the standard: a forced quota.",
                $"{tier.Label.Zh}设有强制比例，至多 {share} 的人可得，即使更多人达到标准。", "INC-02");
        }

        string[] people = [.. _month.Scores.Where(score => score.RewardIsSure == false).Select(score => score.StaffId).OrderBy(id => id, StringComparer.Ordinal)];
        if (people.Length > 0)
        {
            Add(FairnessConcern.RewardByChance,
                $"The reward of {Text(people.Length)} {(people.Length == 1 ? "person" : "people")} may be a matter of chance, a standard lies within the interval: {Names(people).En}.",
                $"{Text(people.Length)} 人的奖励可能出于偶然，标准落在其区间之内：{Names(people).Zh}。", "INC-02", people);
        }
    }

    private static string[] People(IEnumerable<IncentiveOrder> orders) =>
        [.. orders.Select(order => order.StaffId).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal)];

    private static LocalizedText Names(IEnumerable<string> ids)
    {
        const int most = 20;
        string[] all = [.. ids.OrderBy(id => id, StringComparer.Ordinal)];
        IEnumerable<string> shown = all.Take(most);
        return all.Length <= most
            ? new(string.Join(", ", shown), string.Join("、", shown))
            : new($"{string.Join(", ", shown)} and {Text(all.Length - most)} more", $"{string.Join("、", shown)} 等 {Text(all.Length)} 个");
    }

    private void Add(FairnessConcern concern, string en, string zh, string? rule = null, IReadOnlyList<string>? people = null) =>
        _findings.Add(new(concern, new LocalizedText(en, zh), people ?? [], rule is null ? null : RuleId.Parse(rule)));

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
