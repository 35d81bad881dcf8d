using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Who serves customers with which duties: three tiers, the group that supervises, plans for emergencies, authority at the counter.</summary>
/// <param name="Name">The organisation's name.</param>
/// <param name="Units">The departments.</param>
/// <param name="Supervision">The group that supervises satisfaction.</param>
/// <param name="EmergencyPlans">The plans for emergencies.</param>
/// <param name="Authority">What the counter decides; <see langword="null"/> when nobody has said.</param>
/// <remarks>
/// Rules ORG-01, ORG-02, ORG-03, ORG-11 and ORG-14. Any organisation can be written down; <see cref="Lint"/> says what is wrong with it.
/// <see cref="Parse"/> reads one from a file.
/// </remarks>
[JsonConverter(typeof(ServiceOrganizationJsonConverter))]
public sealed partial record ServiceOrganization(
    string Name,
    IReadOnlyList<OrganizationUnit> Units,
    IReadOnlyList<SupervisionMember> Supervision,
    IReadOnlyList<EmergencyPlan> EmergencyPlans,
    CounterAuthority? Authority = null)
{
    /// <summary>Finds what is wrong with the organisation.</summary>
    /// <returns>
    /// All findings with their rules: a tier without a department, a department without a duty or with a name given twice, a function of the
    /// support tier that nobody has, a level of the supervision group that nobody is on, a scenario without a plan, a plan that no head leads or
    /// that says nothing, no authority at the counter.
    /// </returns>
    public IReadOnlyList<Finding> Lint()
    {
        var findings = new List<Finding>();
        foreach (OrganizationTier tier in OrganizationTierLabels.All)
        {
            If(Units.All(unit => unit.Tier != tier), "units", $"nobody is in the tier «{tier.Label().En}»; legal: at least one department", $"{tier.Label().Zh}没有部门；至少须有一个", OrganizationRules.Tiers);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Units.Count; i++)
        {
            (OrganizationUnit unit, string path) = (Units[i], FormattableString.Invariant($"units[{i}]"));
            string name = FigureText.Quoted(unit.Name);
            If(!names.Add(unit.Name), path + ".name", $"'{name}' comes twice; legal: each department once", $"部门“{name}”重复；每个部门只能出现一次", OrganizationRules.Tiers);
            If(unit.Duties.Count == 0 || unit.Duties.Any(string.IsNullOrWhiteSpace), path + ".duties", $"'{name}' has no duty, or a blank one; legal: a list of duties", $"部门“{name}”没有职责或职责为空；须逐项列明职责", OrganizationRules.Tiers);
            If(unit.Function is not null && unit.Tier != OrganizationTier.Support, path + ".function", $"'{name}' is not in the support tier; legal: a function only there", $"部门“{name}”不在支撑层；职能只适用于支撑层", OrganizationRules.Support);
        }

        foreach (SupportFunction function in SupportFunctionLabels.All)
        {
            If(
                Units.All(unit => unit.Tier != OrganizationTier.Support || unit.Function != function), "units",
                $"nobody in support is «{function.Label().En}»; legal: a department for «{SupportDuties.DutyOf(function).En}»", $"支撑层缺少{function.Label().Zh}部门；须有部门负责“{SupportDuties.DutyOf(function).Zh}”", OrganizationRules.Support);
        }

        foreach (SupervisionLevel level in SupervisionLevelLabels.All)
        {
            If(Supervision.All(member => member.Level != level || string.IsNullOrWhiteSpace(member.Name)), "supervision", $"nobody on the level «{level.Label().En}»; legal: at least one", $"监察小组缺少{level.Label().Zh}；至少须有一人", OrganizationRules.Supervision);
        }

        foreach (EmergencyScenario scenario in EmergencyScenarioLabels.All)
        {
            If(EmergencyPlans.All(plan => plan.Scenario != scenario), "emergencyPlans", $"no plan for «{scenario.Label().En}»; legal: one", $"没有{scenario.Label().Zh}预案；须制定", OrganizationRules.Emergency);
        }

        for (int i = 0; i < EmergencyPlans.Count; i++)
        {
            (EmergencyPlan plan, string path) = (EmergencyPlans[i], FormattableString.Invariant($"emergencyPlans[{i}]"));
            string department = FigureText.Quoted(plan.Department);
            If(!names.Contains(plan.Department), path + ".department", $"'{department}' is no unit; legal: the name of one", $"“{department}”不是已列部门；须为已列部门名称", OrganizationRules.Emergency);
            If(!plan.IsLedByHead || string.IsNullOrWhiteSpace(plan.Lead), path + ".lead", "not led by the department's head; legal: the head", "未由部门主要负责人牵头；须由其牵头", OrganizationRules.Emergency);
            If(plan.Steps.Count == 0 || plan.Steps.Any(string.IsNullOrWhiteSpace), path + ".steps", "no step, or a blank one; legal: what is done", "没有步骤或步骤为空；须写明做法", OrganizationRules.Emergency);
        }

        If(Authority is null, "authority", "nobody has said what the counter decides; legal: limits and who decides beyond them", "未规定窗口权限；须写明限额与上报对象", OrganizationRules.Authority);
        for (int i = 0; i < (Authority?.Limits.Count ?? 0); i++)
        {
            AuthorityLimit limit = Authority!.Limits[i];
            string path = FormattableString.Invariant($"authority.limits[{i}]");
            If(limit.Amount < 0, path + ".amount", FormattableString.Invariant($"got {limit.Amount}; legal: 0 or more"), FormattableString.Invariant($"给出 {limit.Amount}；应为 0 或更大"), OrganizationRules.Authority);
            If(Authority.Limits.Take(i).Any(before => before.Matter == limit.Matter), path + ".matter", $"'{FigureText.Quoted(limit.Matter)}' comes twice; legal: one limit a matter", $"事项“{FigureText.Quoted(limit.Matter)}”重复；每个事项一个限额", OrganizationRules.Authority);
        }

        return findings;

        void If(bool isWrong, string path, string en, string zh, RuleId rule)
        {
            if (isWrong)
            {
                findings.Add(new(path, new(en, zh), rule));
            }
        }
    }

    /// <summary>The organisation in sentences: tier by tier, the group, the plans and the authority.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        bool isChinese = LocalizedText.IsChinese(culture);
        (string colon, string comma, string separator) = isChinese ? ("：", "、", "；") : (": ", ", ", "; ");
        IEnumerable<string> tiers = Units.OrderBy(unit => unit.Tier).Select(unit =>
            unit.Tier.Label().In(culture) + comma + Throw.Whole(unit.Name) + colon + string.Join(separator, unit.Duties.Select(Throw.Whole)));
        string group = new LocalizedText("Supervision", "满意度监察").In(culture) + colon + string.Join(separator, Supervision.OrderBy(member => member.Level).Select(member => member.Level.Label().In(culture) + " " + Throw.Whole(member.Name)));
        IEnumerable<string> plans = EmergencyPlans.Select(plan => plan.Scenario.Label().In(culture) + colon + string.Join(comma, new[] { plan.Department, plan.Lead }.Concat(plan.Steps).Select(Throw.Whole)));
        IEnumerable<string> authority = Authority is null ? [] :
        [
            new LocalizedText("At the counter", "窗口权限").In(culture) + colon + string.Join(separator, Authority.Limits.Select(limit => Throw.Whole(limit.Matter) + " ≤ " + PlainText.Of(limit.Amount)).Append("→ " + Throw.Whole(Authority.PassUpTo))),
        ];
        return string.Join("\n", tiers.Append(group).Concat(plans).Concat(authority).Prepend(Throw.Whole(Name) + (isChinese ? "（ORG-01、ORG-03、ORG-11、ORG-14）" : " (ORG-01, ORG-03, ORG-11, ORG-14)")));
    }

    /// <summary>The organisation in English.</summary>
    /// <returns>The sentences.</returns>
    public override string ToString() => Explain();
}
