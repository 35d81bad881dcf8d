using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

public sealed partial class SlaPolicy
{
    /// <summary>Finds everything that is wrong with a policy to be, without an exception.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="targets">Its targets.</param>
    /// <returns>
    /// An empty id or version, no targets, names that can't be compared or come twice, two targets of a kind that can both match
    /// a request, a limit that is longer for a better grade of a family than for the next lower one, a kind that starts on its own
    /// stop, a negative mean, an escalation that is null; empty when all is well.
    /// </returns>
    public static IReadOnlyList<Finding> Validate(string id, string version, IEnumerable<SlaTarget> targets)
    {
        var findings = new List<Finding>();
        SlaTarget?[] all = [.. Throw.IfNull(targets)];
        if (string.IsNullOrWhiteSpace(id))
        {
            findings.Add(new Finding("id", new("the id is empty", "编号为空")));
        }

        if (string.IsNullOrWhiteSpace(version))
        {
            findings.Add(new Finding("version", new("the version is empty", "版本为空")));
        }

        if (all.Length == 0)
        {
            findings.Add(new Finding("targets", new("there are none; legal: at least one", "没有目标；至少需要一个")));
        }

        for (int i = 0; i < all.Length; i++)
        {
            if (all[i] is not { } target)
            {
                findings.Add(new Finding($"targets[{i}]", new("the target is null", "目标为空")));
                continue;
            }

            if (!target.Calendar.EverOpens)
            {
                findings.Add(new Finding($"targets[{i}].calendar", new(
                    $"calendar '{target.Calendar.Id}' never opens; legal: a calendar with open time",
                    $"日历“{target.Calendar.Id}”没有任何工作时间；须有工作时间")));
            }

            Names(target, i, findings);
            Limits(target, i, findings);
            Clocks(target, i, findings);
            for (int j = 0; j < i; j++)
            {
                if (all[j] is { } before && before.Kind == target.Kind && before.Overlaps(target))
                {
                    findings.Add(new Finding($"targets[{i}]", new(
                        $"'{target}' and targets[{j}] '{before}' can both match a request; legal: one",
                        $"“{target}”与 targets[{j}]“{before}”可能同时匹配一个请求；只能匹配一个")));
                }
            }
        }

        return findings;
    }

    /// <summary>Finds what is wrong with a request: it names something that no target knows, or doesn't say what the policy has to know.</summary>
    /// <param name="request">The request.</param>
    /// <returns>
    /// The findings, such as «channel: unknown channel 'Fax'; legal: Chat, Email, Phone»; empty when the policy can judge it. A
    /// request whose names are known but to which a kind isn't promised has no finding: it has no verdict of that kind.
    /// </returns>
    public IReadOnlyList<Finding> Check(SlaRequest request)
    {
        Throw.IfNull(request);
        var findings = new List<Finding>();
        foreach (SlaCriterion criterion in SlaCriterion.All)
        {
            string? given = criterion.Of(request);
            if (Targets.Any(target => criterion.Of(target).Knows(given))
                || !Kinds.Any(kind => Targets.All(target => target.Kind != kind || !criterion.Of(target).IsAny)))
            {
                continue;
            }

            string legal = string.Join(", ", Legal(criterion, Targets));
            string legalZh = string.Join("、", Legal(criterion, Targets));
            findings.Add(new Finding(criterion.Path, string.IsNullOrWhiteSpace(given)
                ? new($"the {criterion.Name.En} is missing; legal: {legal}", $"缺少{criterion.Name.Zh}；可用：{legalZh}")
                : new($"unknown {criterion.Name.En} '{given}'; legal: {legal}", $"未知{criterion.Name.Zh}“{given}”；可用：{legalZh}")));
        }

        return findings;
    }

    private static List<string> Legal(SlaCriterion criterion, IEnumerable<SlaTarget> targets)
    {
        var legal = new List<string>();
        foreach (NameSet names in targets.Select(criterion.Of))
        {
            legal.AddRange(names.Names.Where(name => !new NameSet(legal).Knows(name)));
        }

        legal.Sort(StringComparer.Ordinal);
        return legal;
    }

    private static void Names(SlaTarget target, int index, List<Finding> findings)
    {
        foreach (SlaCriterion criterion in SlaCriterion.All)
        {
            NameSet names = criterion.Of(target);
            string path = $"targets[{index}].{criterion.ListPath}";
            findings.AddRange(names.Names.Where(name => !NameSet.IsUsable(name)).Select(name => new Finding(path, new(
                $"'{name}' can't be compared; legal: 1 to 64 characters, a letter or a digit among them",
                $"“{name}”无法比较；应为 1 至 64 个字符，且至少含一个文字或数字"))));
            if (names.HasDuplicates)
            {
                findings.Add(new Finding(path, new(
                    $"a name comes twice: {string.Join(", ", names.Names)}", $"名称重复：{string.Join("、", names.Names)}")));
            }
        }
    }

    private static void Limits(SlaTarget target, int index, List<Finding> findings)
    {
        string path = $"targets[{index}].limit";
        if (target.Limit.Default is null || ServiceGrade.All.Any(grade => target.Limit[grade] is null))
        {
            findings.Add(new Finding(path, new("a limit is null", "时限为空")));
            return;
        }

        findings.AddRange(target.Limit
            .FindInversions(Comparer<SlaLimit>.Create((x, y) => x.Compare(y)))
            .Select(pair => new Finding(path, new(
                $"{pair.Better} gets {target.Limit[pair.Better]}, longer than {target.Limit[pair.Lower]} of the lower grade {pair.Lower}",
                $"{pair.Better.DisplayName.Zh}的时限 {target.Limit[pair.Better].Words.Zh} 长于较低等级{pair.Lower.DisplayName.Zh}的 {target.Limit[pair.Lower].Words.Zh}"))));
    }

    private static void Clocks(SlaTarget target, int index, List<Finding> findings)
    {
        if (target.StartsOn == target.Kind)
        {
            findings.Add(new Finding($"targets[{index}].startsOn", new(
                $"{target.Kind} starts on itself; legal: the stop of another kind", $"{target.Kind.DisplayName.Zh}以自身完成起计；须为另一类目标")));
        }

        if (target.MeanLimit is { } mean && mean < Duration.Zero)
        {
            findings.Add(new Finding($"targets[{index}].meanLimit", new(
                $"{DurationText.Of(mean).En}; legal: zero or more", $"{DurationText.Of(mean).Zh}；应为零或以上")));
        }

        if (target.Escalations.Contains(null!))
        {
            findings.Add(new Finding($"targets[{index}].escalations", new("an escalation is null", "预警为空")));
        }
    }
}
