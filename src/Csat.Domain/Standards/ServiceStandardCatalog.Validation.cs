using Csat.Json;
using NodaTime;

namespace Csat.Domain;

public sealed partial class ServiceStandardCatalog
{
    private const int MostStandards = 10_000;

    internal static IEnumerable<Finding> Validate(string id, string version, LocalDate validFrom, LocalDate? validThrough, IReadOnlyList<ServiceStandard?> standards)
    {
        foreach (Finding finding in TextFindings("id", id).Concat(TextFindings("version", version)))
        {
            yield return finding;
        }

        if (validFrom.Calendar != CalendarSystem.Iso || (validThrough is { } last && last.Calendar != CalendarSystem.Iso))
        {
            yield return new("validFrom", new("a day isn't of the ISO calendar; legal: ISO dates", "日期不属于公历（ISO）；应为公历日期"));
        }
        else if (validThrough is { } end && end < validFrom)
        {
            yield return new("validThrough", new(
                $"the last day {PlainText.Of(end)} lies before the first day {PlainText.Of(validFrom)}", $"截止日 {PlainText.Of(end)} 早于起始日 {PlainText.Of(validFrom)}"));
        }

        if (standards.Count > MostStandards)
        {
            yield return new("standards", new(FormattableString.Invariant($"{standards.Count} standards; legal: at most {MostStandards}"), FormattableString.Invariant($"共 {standards.Count} 条标准；至多 {MostStandards} 条")));
        }

        for (int i = 0; i < standards.Count; i++)
        {
            foreach (Finding finding in StandardFindings(standards[i], PathOf(i)))
            {
                yield return finding;
            }
        }
    }

    private static string PathOf(int index) => FormattableString.Invariant($"standards[{index}]");

    private static IEnumerable<Finding> StandardFindings(ServiceStandard? standard, string path)
    {
        if (standard is null)
        {
            yield return new(path, new("the standard is missing", "缺少该条标准"));
            yield break;
        }

        IEnumerable<Finding> texts = TextFindings(path + ".id", standard.Id)
            .Concat(OptionalFindings(path + ".floor", standard.Floor)).Concat(OptionalFindings(path + ".provider", standard.Provider))
            .Concat(OptionalFindings(path + ".receiver", standard.Receiver)).Concat(OptionalFindings(path + ".supports", standard.Supports))
            .Concat(OptionalFindings(path + ".product", standard.Product)).Concat(OptionalFindings(path + ".industry", standard.Industry))
            .Concat(OptionalFindings(path + ".trait", standard.Trait)).Concat(TextFindings(path + ".name.en", standard.Name.En))
            .Concat(TextFindings(path + ".name.zh", standard.Name.Zh));
        foreach (Finding finding in texts)
        {
            yield return finding;
        }

        LocalizedText[] free = [standard.HowMeasured, standard.Source];
        if (free.Any(text => !UnicodeText.IsValid(text.En) || !UnicodeText.IsValid(text.Zh)))
        {
            yield return new(path, new("a text holds half of a surrogate pair; legal: valid UTF-16", "文本含有不成对的代理字符；应为合法 UTF-16"));
        }

        bool isDeclared = standard.Class is >= StandardClass.Swift and <= StandardClass.OneStop
            && standard.Direction is PromiseDirection.External or PromiseDirection.Internal
            && standard.RequestKind is null or (>= PromiseRequestKind.Consultation and <= PromiseRequestKind.Handling)
            && standard.PromiseKind is null or (>= Domain.PromiseKind.TimeLimit and <= Domain.PromiseKind.Information)
            && standard.Origin is ValueOrigin.Source or ValueOrigin.Default;
        if (!isDeclared)
        {
            yield return new(path, new(
                $"a member has a value that isn't declared: class {standard.Class}, direction {standard.Direction}, request kind {standard.RequestKind}, promise kind {standard.PromiseKind}, origin {standard.Origin}",
                $"有未定义的取值：类别 {standard.Class}、方向 {standard.Direction}、需求 {standard.RequestKind}、承诺 {standard.PromiseKind}、来源 {standard.Origin}"));
        }

        if (standard.RuleIds is null || standard.RuleIds.Any(rule => rule == default))
        {
            yield return new(path + ".ruleIds", new("the list or one of its rule ids is missing", "规则编号列表缺失或含空值"));
        }

        if (standard.Limit is { } limit && (limit.Default is null || ServiceGrade.All.Any(grade => limit[grade] is null)))
        {
            yield return new(path + ".limit", new("a grade's limit is missing; legal: a limit for each", "有等级缺少限值；每个等级都须有限值"));
        }
    }

    private static IEnumerable<Finding> OptionalFindings(string path, string? text) => text is null ? [] : TextFindings(path, text);

    internal static IEnumerable<Finding> TextFindings(string path, string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || !UnicodeText.IsValid(text!))
        {
            yield return new(path, new(
                $"got '{Throw.Shown(text.AsSpan())}'; legal: a text that isn't blank, in valid UTF-16", $"给出“{Throw.Shown(text.AsSpan())}”；应为非空且合法 UTF-16 的文本"));
        }
    }
}
