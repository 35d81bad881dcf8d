using Csat.Json;
using NodaTime;

namespace Csat.Domain;

public sealed partial class GradingPolicy
{
    private const decimal MostPoints = 1_000_000_000_000;
    private const decimal MostAmount = 1_000_000_000_000;
    private const int MostSuspensions = 1_000;

    private static readonly YearMonth Earliest = new(1900, 1);
    private static readonly YearMonth Latest = new(2199, 12);

    /// <summary>Finds everything that is wrong with a customer's months.</summary>
    /// <param name="customer">The customer's months.</param>
    /// <returns>The findings, with paths such as <c>months[3].amount</c>; empty when <see cref="Grade"/> takes them.</returns>
    public static IReadOnlyList<Finding> Validate(CustomerConsumption customer) => [.. Findings(Throw.IfNull(customer))];

    internal static IEnumerable<Finding> Validate(
        string id, string version, GradeFamily family, GradeThreshold?[] thresholds, GrowthRule growth, int validityMonths, GradeRenewal renewal)
    {
        foreach (Finding finding in ServiceStandardCatalog.TextFindings("id", id).Concat(ServiceStandardCatalog.TextFindings("version", version)).Concat(growth.Findings()))
        {
            yield return finding;
        }

        if (validityMonths is < 1 or > MaximumMonths)
        {
            yield return new("validityMonths", new(FormattableString.Invariant($"got {validityMonths}; legal: 1 to {MaximumMonths}"), FormattableString.Invariant($"给出 {validityMonths}；应为 1 至 {MaximumMonths}")));
        }

        if (renewal is not (GradeRenewal.AtExpiry or GradeRenewal.WhenEarned))
        {
            yield return new("renewal", new($"got {renewal}; legal: AtExpiry, WhenEarned", $"给出 {renewal}；应为 AtExpiry、WhenEarned"));
        }

        if (family is < GradeFamily.Household or > GradeFamily.Clustered)
        {
            yield return new("family", new($"got {family}; legal: Household, Industry, Clustered", $"给出 {family}；应为 Household、Industry、Clustered"));
            yield break;
        }

        foreach (Finding finding in ThresholdFindings(family, thresholds))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> ThresholdFindings(GradeFamily family, GradeThreshold?[] thresholds)
    {
        ServiceGrade[] grades = [.. ServiceGrade.All.Where(grade => grade.Family == family).Reverse()];
        string legal = string.Join(", ", grades.Skip(1).Select(grade => grade.Code));
        for (int i = 0; i < thresholds.Length; i++)
        {
            if (thresholds[i]?.Grade is not { } grade)
            {
                yield return new(FormattableString.Invariant($"thresholds[{i}]"), new($"the grade is missing; legal: {legal}", $"缺少等级；应为 {legal}"));
            }
            else if (grade == grades[0] || grade.Family != family)
            {
                yield return new("thresholds." + grade.Code, new(
                    $"{grade.Code} has no threshold here: {(grade == grades[0] ? "the lowest grade has all that is less" : "another family")}; legal: {legal}",
                    $"{grade.Code} 不设门槛：{(grade == grades[0] ? "最低等级无门槛" : "不属于该等级系列")}；应为 {legal}"));
            }
            else if (thresholds[i]!.Points is <= 0 or > MostPoints)
            {
                string given = PlainText.Of(thresholds[i]!.Points);
                yield return new("thresholds." + grade.Code, new($"got {given}; legal: above 0, at most 1000000000000", $"给出 {given}；应大于 0、不超过 1000000000000"));
            }
        }

        GradeThreshold? below = null;
        foreach (ServiceGrade grade in grades.Skip(1))
        {
            GradeThreshold[] given = [.. thresholds.Where(threshold => threshold?.Grade == grade).OfType<GradeThreshold>()];
            if (given.Length != 1)
            {
                yield return new("thresholds." + grade.Code, given.Length == 0
                    ? new($"{grade.Code} has no threshold; legal: one for each of {legal}", $"{grade.Code} 缺少门槛；{legal} 均须各有一个")
                    : new(FormattableString.Invariant($"{grade.Code} has {given.Length} thresholds; legal: one"), FormattableString.Invariant($"{grade.Code} 有 {given.Length} 个门槛；只能有一个")));
            }
            else if (below is not null && given[0].Points <= below.Points)
            {
                yield return new("thresholds." + grade.Code, new(
                    $"{grade.Code} from {PlainText.Of(given[0].Points)} isn't above {below.Grade.Code} from {PlainText.Of(below.Points)}; legal: thresholds that rise",
                    $"{grade.Code} 的门槛 {PlainText.Of(given[0].Points)} 不高于 {below.Grade.Code} 的 {PlainText.Of(below.Points)}；门槛须逐级升高"));
            }

            below = given.Length == 0 ? below : given[0];
        }
    }

    private static IEnumerable<Finding> Findings(CustomerConsumption customer)
    {
        foreach (Finding finding in ServiceStandardCatalog.TextFindings("customer", customer.Customer))
        {
            yield return finding;
        }

        bool isDay = customer.Joined.Calendar == CalendarSystem.Iso && customer.Joined.ToYearMonth() >= Earliest && customer.Joined.ToYearMonth() <= Latest;
        if (!isDay)
        {
            yield return new("joined", new("legal: an ISO date from 1900-01-01 to 2199-12-31", "应为 1900-01-01 至 2199-12-31 的公历日期"));
        }

        if (customer.Months is null)
        {
            yield return new("months", new("the list is missing", "缺少月份列表"));
            yield break;
        }

        for (int i = 0; i < customer.Months.Count; i++)
        {
            MonthlyConsumption? month = customer.Months[i];
            string path = FormattableString.Invariant($"months[{i}]");
            if (month is null)
            {
                yield return new(path, new("the month is missing", "缺少该月"));
                continue;
            }

            if (month.Amount is < 0 or > MostAmount)
            {
                yield return new(path + ".amount", new($"got {PlainText.Of(month.Amount)}; legal: 0 to 1000000000000 yuan", $"给出 {PlainText.Of(month.Amount)}；应为 0 至 1000000000000 元"));
            }

            if (month.DoubleSuspensions is < 0 or > MostSuspensions)
            {
                yield return new(path + ".doubleSuspensions", new(
                    FormattableString.Invariant($"got {month.DoubleSuspensions}; legal: 0 to {MostSuspensions}"), FormattableString.Invariant($"给出 {month.DoubleSuspensions}；应为 0 至 {MostSuspensions}")));
            }

            if (!IsMonth(month.Month))
            {
                yield return new(path + ".month", new("legal: an ISO month from 1900-01 to 2199-12", "应为 1900-01 至 2199-12 的公历月份"));
            }
            else if (isDay && month.Month < customer.Joined.ToYearMonth())
            {
                yield return new(path + ".month", new(
                    $"{PlainText.Of(month.Month)} lies before the customer joined on {PlainText.Of(customer.Joined)}", $"{PlainText.Of(month.Month)} 早于入网日 {PlainText.Of(customer.Joined)}"));
            }
        }

        YearMonth[] months = [.. customer.Months.Where(month => month is not null && IsMonth(month.Month)).Select(month => month.Month).OrderBy(month => month)];
        for (int i = 1; i < months.Length; i++)
        {
            if (months[i] == months[i - 1])
            {
                yield return new("months", new($"{PlainText.Of(months[i])} is given twice", $"{PlainText.Of(months[i])} 重复"));
            }
            else if (months[i] != months[i - 1].PlusMonths(1))
            {
                yield return new("months", new(
                    $"after {PlainText.Of(months[i - 1])} the next month given is {PlainText.Of(months[i])}; legal: no gaps, because unknown isn't zero",
                    $"{PlainText.Of(months[i - 1])} 之后给出的是 {PlainText.Of(months[i])}；月份不得中断，未知不等于零"));
            }
        }
    }

    private static bool IsMonth(YearMonth month) => month.Calendar == CalendarSystem.Iso && month >= Earliest && month <= Latest;

    private IEnumerable<Finding> HeldFindings(HeldGrade? held)
    {
        if (held is not null && held.Grade?.Family != Family)
        {
            string given = held.Grade?.Code ?? "null";
            yield return new("held.grade", new($"got {given}; legal: a grade of the family {Family}", $"给出 {given}；应为{Family.Label().Zh}的等级"));
        }

        if (held is not null && held.ValidThrough.Calendar != CalendarSystem.Iso)
        {
            yield return new("held.validThrough", new("legal: an ISO date", "应为公历日期"));
        }
    }
}
