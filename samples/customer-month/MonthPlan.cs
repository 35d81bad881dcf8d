using System.Globalization;
using Csat.Domain;
using Csat.Scoring;
using NodaTime;

/// <summary>The improvement items that follow from a month's figures, each with department, deadline and verification standard (IMP-01).</summary>
internal sealed class MonthPlan(CultureInfo culture, LocalDate openedOn, int customers)
{
    private readonly List<ImprovementItem> _items = [];

    /// <summary>First the causes of leaving, the most customers first, then unclear reasons, grades below the rate of all, and calls.</summary>
    public ImprovementItem[] Items(ChurnCounts lost, SurveyCube answers, int toCall)
    {
        foreach (ChurnCount count in lost.Counts.Where(count => count.Customers > 0).OrderByDescending(count => count.Customers))
        {
            if (count.Cause is { } cause && cause != ChurnCause.Outside)
            {
                (LocalizedText department, LocalizedText measure) = Choices.AnswerTo(count.Type, cause);
                FewerLost(count.Customers, Say($"{count.Type.Label().En}, {cause.Label().En}", $"{count.Type.Label().Zh}，{cause.Label().Zh}"), department, measure);
            }
        }

        int unclear = lost.UnknownCustomers + lost.CountOf((ChurnCause?)null);
        if (unclear > 0)
        {
            FewerLost(unclear, Say("reason not in the map, or without a cause", "原因不在对照表内或未归因"), Choices.Service, new("ask everybody who leaves for the cause", "逐户追问离网的具体原因"));
        }

        if (answers.Total.Score(Choices.Satisfaction).Value is not { } all)
        {
            return [.. _items];
        }

        foreach (Csat.Scoring.GroupScore grade in answers.Score(Choices.Satisfaction).Where(grade => grade.Estimate.Upper < all))
        {
            string name = ServiceGrade.Parse(grade.Group).ToString(culture);
            string rate = (100 * grade.Estimate.Value!.Value).ToString("F1", CultureInfo.InvariantCulture);
            Satisfied(all, Say($"{name} customers: {rate} % satisfied", $"{name}级客户满意率仅 {rate}%"), Choices.Marketing,
                new("review what their tariffs offer", "复核该等级资费与权益"), new($"{name} customers satisfied", $"{name}级客户满意率"));
        }

        if (toCall > 0)
        {
            Satisfied(all, Say($"{toCall} customers neutral or worse", $"{toCall} 位在网客户评价一般或更差"), Choices.Service,
                new("call them, ask why, mend it, ask again", "逐户回访，问清原因，整改后再评价"), new("of them satisfied when asked again", "再次评价满意率"));
        }

        return [.. _items];
    }

    /// <summary>What was lost is counted over the file's time; so is what will be lost.</summary>
    private void FewerLost(int count, string reason, LocalizedText department, LocalizedText measure) => Add(
        Say($"{reason}: {count}", $"{reason}：{count} 位"), department, measure,
        new(Say("lost so, of all, in as long a time", "同等时长内该类流失率"), LimitDirection.AtMost, Math.Round(100 * Choices.LossesKept * count / customers, 2), "%"));

    private void Satisfied(double all, string problem, LocalizedText department, LocalizedText measure, LocalizedText indicator) => Add(
        problem, department, measure, new(indicator.In(culture), LimitDirection.AtLeast, Math.Round(100 * all, 1), "%"));

    private void Add(string problem, LocalizedText department, LocalizedText measure, ImprovementStandard standard) => _items.Add(new(
        $"I-{_items.Count + 1}", problem, measure.In(culture), department.In(culture), ImprovementItem.UsualDeadline(openedOn), standard));

    private string Say(string en, string zh) => new LocalizedText(en, zh).In(culture);
}
