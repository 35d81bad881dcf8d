using Csat.Domain;

namespace Csat.Scoring;

/// <summary>What a scheme's parts must be to each other.</summary>
internal sealed partial class SchemeCheck
{
    private const double MostPoints = 1000;
    private const int MostRewards = 100;

    private static readonly RuleId Orderings = RuleId.Parse("KPI-10");
    private static readonly RuleId TeamAndPerson = RuleId.Parse("INC-12");
    private static readonly RuleId ReachedStandards = RuleId.Parse("INC-02");

    private IEnumerable<(IncentiveMeasure Measure, int Index)> Measures =>
        _scheme.Measures.Select((measure, i) => (measure, i)).Where(one => one.measure is not null && Math.Abs(one.measure.Weight) <= Absurd);

    /// <summary>Rule KPI-10: what weighs more than what, and what is at least as strict.</summary>
    private void CheckOrderings()
    {
        Outweighs(MeasureSubject.Broadband, MeasureSubject.FixedLine, new("broadband", "宽带"), new("fixed lines", "固话"));
        Outweighs(MeasureSubject.VipCustomers, MeasureSubject.OrdinaryCustomers, new("VIP customers", "VIP 客户"), new("ordinary customers", "普通客户"));
        foreach ((IncentiveMeasure justified, int index) in Measures.Where(one => one.Measure.Subject == MeasureSubject.JustifiedComplaints))
        {
            foreach (IncentiveMeasure all in Measures.Select(one => one.Measure).Where(one =>
                one.Subject == MeasureSubject.AllComplaints && one.Direction == justified.Direction && one.Kind == justified.Kind))
            {
                bool isLooser = justified.Direction == MeasureDirection.LowerIsBetter ? justified.Target > all.Target : justified.Target < all.Target;
                AddIf(isLooser, FormattableString.Invariant($"measures[{index}].target"),
                    $"the target for justified complaints is {Text(justified.Target)}, that for all {Text(all.Target)}; legal: at least as strict",
                    $"有理投诉的目标值为 {Text(justified.Target)}，全部投诉为 {Text(all.Target)}；有理投诉不得更宽松", Orderings);
            }
        }
    }

    private void Outweighs(MeasureSubject more, MeasureSubject less, LocalizedText moreName, LocalizedText lessName)
    {
        IncentiveMeasure[] heavy = [.. Measures.Select(one => one.Measure).Where(one => one.Subject == more)];
        IncentiveMeasure[] light = [.. Measures.Select(one => one.Measure).Where(one => one.Subject == less)];
        (decimal above, decimal below) = (heavy.Sum(one => one.Weight), light.Sum(one => one.Weight));
        AddIf(heavy.Length > 0 && light.Length > 0 && above <= below, "measures",
            $"{moreName.En} weigh {Text(above)}, {lessName.En} {Text(below)}; legal: more for {moreName.En}",
            $"{moreName.Zh}权重为 {Text(above)}，{lessName.Zh}为 {Text(below)}；{moreName.Zh}须更高", Orderings);
    }

    private void CheckMix()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < _scheme.Mix.Count; i++)
        {
            string path = FormattableString.Invariant($"mix[{i}]");
            if (_scheme.Mix[i] is not { } mix)
            {
                Add(path, "the role is missing; legal: a role and its share", "岗位缺失；须填写岗位及其占比", TeamAndPerson);
                continue;
            }

            AddIf(string.IsNullOrWhiteSpace(mix.Role) || !seen.Add(mix.Role), path + ".role",
                $"the role '{mix.Role}' is empty or given before; legal: a name of its own", $"岗位“{mix.Role}”为空或重复；须各不相同", TeamAndPerson);
            AddIf(mix.IndividualShare is < 0 or > 1, path + ".individualShare",
                $"the share is {Text(mix.IndividualShare)}; legal: 0 to 1", $"个人占比为 {Text(mix.IndividualShare)}；须在 0 到 1 之间", TeamAndPerson);
        }
    }

    private void CheckRewards()
    {
        var check = new PolicyCheck();
        check.Unit("currency", _scheme.Currency);
        check.That(_scheme.Rewards.Count <= MostRewards, "rewards", $"got {Text(_scheme.Rewards.Count)}; legal: at most {Text(MostRewards)}", $"给出 {Text(_scheme.Rewards.Count)} 档；至多 {Text(MostRewards)} 档");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        RewardTier? above = null;
        for (int i = 0; i < _scheme.Rewards.Count; i++)
        {
            string path = FormattableString.Invariant($"rewards[{i}]");
            if (_scheme.Rewards[i] is not { } tier)
            {
                check.Add(path, "the reward is missing; legal: code and standard", "奖励缺失；须有代码和标准", ReachedStandards);
                continue;
            }

            check.OwnName(path + ".code", tier.Code, seen);
            if (check.Range(path + ".standard", tier.Standard, 0, MostPoints, ReachedStandards) && above is not null)
            {
                check.That(tier.Standard < above.Standard, path + ".standard",
                    $"got {Text(tier.Standard)} after {Text(above.Standard)}; legal: standards that fall",
                    $"{Text(above.Standard)} 之后给出 {Text(tier.Standard)}；标准须逐档降低", ReachedStandards);
            }

            check.Money(path + ".amount", tier.Amount, 0, PolicyCheck.MostMoney, _scheme.Currency, ReachedStandards);
            check.That(tier.Quota is null or (> 0 and < 1), path + ".quota",
                $"got {Text(tier.Quota ?? 0)}; legal: above 0 and below 1, or none", $"给出 {Text(tier.Quota ?? 0)}；须大于 0 且小于 1，或不填", ReachedStandards);
            above = tier;
        }

        _findings.AddRange(check.Findings);
        for (int i = 0; i < _scheme.Rewards.Count; i++)
        {
            if (_scheme.Rewards[i] is { } tier)
            {
                CheckName(FormattableString.Invariant($"rewards[{i}].kind"), tier.Kind);
            }
        }
    }

    /// <summary>Names of measures that other parts of the scheme use.</summary>
    private void CheckReferences()
    {
        if (_scheme.OrderMeasure is not { } code)
        {
            return;
        }

        IncentiveMeasure? measure = _scheme.Measures.FirstOrDefault(one => one is not null && one.Code == code);
        string[] fitting = [.. _scheme.Measures.Where(one => one is { Kind: MeasureKind.Proportion, Scope: not MeasureScope.Linked }).Select(one => one.Code)];
        string legal = fitting.Length == 0 ? "none" : string.Join(", ", fitting);
        AddIf(measure is null, "orderMeasure", $"there is no measure '{code}'; legal: {legal}", $"没有指标“{code}”；可用：{legal}");
        AddIf(measure is not null && Array.IndexOf(fitting, code) < 0, "orderMeasure",
            $"the measure '{code}' takes no counts of orders; legal: {legal}", $"指标“{code}”不能由工单计数；可用：{legal}");
    }

    private void CheckPolicies()
    {
        Take("perOrder", _scheme.PerOrder?.Validate());
        Take("complaintDeduction", _scheme.ComplaintDeduction?.Validate());
        Take("redLines", _scheme.RedLines?.Validate());
        Take("improvementPlan", _scheme.ImprovementPlan?.Validate());
        Take("awards", _scheme.Awards?.Validate());
        Take("provider", _scheme.Provider?.Validate());
        AddIf(_scheme is { PerOrder.Currency: { } perOrder, Currency: { } own } && !perOrder.Equals(own), "perOrder.currency",
            $"orders are paid in {_scheme.PerOrder?.Currency}, rewards in {_scheme.Currency}; legal: one currency",
            $"单台奖惩的币种为 {_scheme.PerOrder?.Currency}，奖励的币种为 {_scheme.Currency}；须为同一币种");
    }

    private void Take(string path, IReadOnlyList<Finding>? findings) =>
        _findings.AddRange((findings ?? []).Select(finding => finding with { Path = path + "." + finding.Path }));
}
