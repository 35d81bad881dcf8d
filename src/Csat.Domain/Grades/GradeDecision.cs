using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>What the monthly computation decided about a customer's grade, and why.</summary>
/// <param name="On">The day from which it holds: the first one after the month that was counted.</param>
/// <param name="Change">What it did.</param>
/// <param name="Grade">The grade from that day.</param>
/// <param name="Earned">The grade that the points alone would give.</param>
/// <param name="Before">The grade before; <see langword="null"/> when there was none.</param>
/// <param name="ValidThrough">The last day on which the grade can't fall.</param>
/// <param name="Value">The growth value with its parts.</param>
/// <param name="RuleIds">The rules that it carries out.</param>
public sealed record GradeDecision(
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate On,
    GradeChange Change,
    ServiceGrade Grade,
    ServiceGrade Earned,
    ServiceGrade? Before,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate ValidThrough,
    GrowthValue Value,
    IReadOnlyList<RuleId> RuleIds)
{
    /// <summary>The decision with its reasons, on one line.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string on = PlainText.Of(On);
        string through = PlainText.Of(ValidThrough);
        string rules = string.Join(", ", RuleIds);
        bool isOther = Before is not null && Before != Grade;
        string protectedEn = Change == GradeChange.Protected ? $", though the points alone give {Earned.DisplayName.En}: a grade doesn't fall before its validity ends" : string.Empty;
        string protectedZh = Change == GradeChange.Protected ? $"；按积分仅达{Earned.DisplayName.Zh}，但有效期内不降级" : string.Empty;
        return new LocalizedText(
            $"{on}: {Grade.DisplayName.En}, {Change.Label().En}{(isOther ? " from " + Before!.DisplayName.En : string.Empty)}, valid through {through}{protectedEn}; {Value.Explain()} ({rules})",
            $"{on}：{Grade.DisplayName.Zh}，{Change.Label().Zh}{(isOther ? "（原为" + Before!.DisplayName.Zh + "）" : string.Empty)}，有效期至 {through}{protectedZh}；{Value.Explain(Chinese)}（{rules}）").In(culture);
    }

    private static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-CN");

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
