using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

/// <summary>The issues of which more customers complain than in the period before. Made by <see cref="HotIssues"/>.</summary>
/// <remarks>Given = counted + counted before + outside + rejected. In JSON it is written only: it is made of its complaints.</remarks>
public sealed class RisingIssueList
{
    internal RisingIssueList(HotIssueRows rows, DateInterval period, DateInterval previous, RisingIssue[] top)
    {
        (FirstDay, LastDay, PreviousFirstDay, PreviousLastDay) = (period.Start, period.End, previous.Start, previous.End);
        (Given, Counted, PreviousCounted, Outside, Rejected, Findings) = (rows.Given, rows.Counted, rows.PreviousCounted, rows.Outside, rows.Rejected, rows.Findings);
        Top = Array.AsReadOnly(top);
    }

    /// <summary>The period's first day.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate FirstDay { get; }

    /// <summary>The period's last day, inside it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate LastDay { get; }

    /// <summary>The first day of the period before.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate PreviousFirstDay { get; }

    /// <summary>The last day of the period before, inside it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate PreviousLastDay { get; }

    /// <summary>How many complaints were given.</summary>
    public long Given { get; }

    /// <summary>How many of them are of the period.</summary>
    public long Counted { get; }

    /// <summary>How many of them are of the period before.</summary>
    public long PreviousCounted { get; }

    /// <summary>How many are of other days.</summary>
    public long Outside { get; }

    /// <summary>How many couldn't be used; <see cref="Findings"/> says why.</summary>
    public long Rejected { get; }

    /// <summary>Why complaints couldn't be used, each with its index.</summary>
    [JsonIgnore]
    public IReadOnlyList<Finding> Findings { get; }

    [JsonInclude, JsonPropertyName("findings")]
    internal IReadOnlyList<FindingText> FindingTexts => FindingText.Of(Findings);

    /// <summary>How many different issues there are in the two periods.</summary>
    public long Issues { get; internal init; }

    /// <summary>How many of them are neither tested nor listed because a period has fewer customers than the smallest cell, but more than none.</summary>
    public long Suppressed { get; internal init; }

    /// <summary>How many of them were tested.</summary>
    public long Tested { get; internal init; }

    /// <summary>How many of those tested are more frequent than before, shown or not.</summary>
    public long Rose { get; internal init; }

    /// <summary>How p-values were adjusted for the number of tests.</summary>
    public PValueAdjustment Adjustment { get; internal init; }

    /// <summary>How many customers of both periods together it took to be tested.</summary>
    public long MinimumSupport { get; internal init; }

    /// <summary>The intervals' two-sided confidence level; 1 less it is the error probability of all tests together.</summary>
    public double ConfidenceLevel { get; internal init; }

    /// <summary>The issues, the surest rise first.</summary>
    public IReadOnlyList<RisingIssue> Top { get; }

    /// <summary>The list for a reader.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>; numbers as the culture writes them.</param>
    /// <returns>What was counted and tested, a line an issue with its test, and below it what some customers said.</returns>
    public string Explain(CultureInfo? culture = null) => string.Join("\n", Lines(culture));

    /// <summary>The list as a table.</summary>
    /// <returns>Lines of equal columns, invariant; a dash where there is no ratio or no upper limit.</returns>
    public string ToTable()
    {
        var table = new TextTable(["issue", "customers", "before", "times", "from", "to", "p", "adjusted p", "shown"]);
        foreach (RisingIssue issue in Top)
        {
            table.Add(
            [
                issue.Key.ToString(), QualityText.Plain(issue.Customers), QualityText.Plain(issue.PreviousCustomers),
                HotIssueText.Number(issue.Change.Ratio), HotIssueText.Number(issue.Change.Lower), HotIssueText.Number(issue.Change.Upper),
                HotIssueText.Probability(issue.Change.PValue!.Value), HotIssueText.Probability(issue.AdjustedPValue), issue.IsShown ? "yes" : "no",
            ]);
        }

        return table.ToString();
    }

    /// <summary>The list in one line.</summary>
    /// <returns>The first line of <see cref="Explain"/>, in English, invariant.</returns>
    public override string ToString() => Lines(null).First();

    private IEnumerable<string> Lines(CultureInfo? culture)
    {
        string Whole(long count) => QualityText.Whole(count, culture);
        CultureInfo numbers = culture ?? CultureInfo.InvariantCulture;
        LocalizedText days = HotIssueText.Days(FirstDay, LastDay);
        LocalizedText before = HotIssueText.Days(PreviousFirstDay, PreviousLastDay);
        yield return new LocalizedText(
            $"Rising issues{days.En} against{before.En}: {QualityText.Counted(Given, "complaint", culture)} given, {Whole(Counted)} and {Whole(PreviousCounted)} counted, {Whole(Outside)} of other days, {Whole(Rejected)} rejected",
            $"上升问题{days.Zh}，对比{before.Zh}：共给出投诉 {Whole(Given)} 条，计入 {Whole(Counted)} 条与 {Whole(PreviousCounted)} 条，周期外 {Whole(Outside)} 条，剔除 {Whole(Rejected)} 条").In(culture);
        yield return new LocalizedText(
            $"{QualityText.Counted(Issues, "issue", culture)}, {Whole(Tested)} with at least {QualityText.Counted(MinimumSupport, "customer", culture)} tested, {Whole(Rose)} of those rose; p-values adjusted for {QualityText.Counted(Tested, "test", culture)} ({Adjustment})",
            $"问题 {Whole(Issues)} 个，其中客户数不少于 {Whole(MinimumSupport)} 位的 {Whole(Tested)} 个参与检验，{Whole(Rose)} 个上升；p 值已按 {Whole(Tested)} 次检验校正（{Adjustment}）").In(culture);
        foreach (RisingIssue issue in Top)
        {
            string adjusted = PValueText.Of(issue.AdjustedPValue, ConfidenceLevel, numbers);
            LocalizedText verdict = issue.IsShown ? new("shown", "上升显著") : new("not shown", "不能证明上升");
            yield return new LocalizedText(
                $"{Whole(issue.Rank)}. {issue.Key}: {QualityText.Counted(issue.Customers, "customer", culture)}, before {Whole(issue.PreviousCustomers)}; {HotIssueText.Times(issue.Change, numbers).En}; adjusted {adjusted}, {verdict.En}",
                $"{Whole(issue.Rank)}. {issue.Key}：客户 {Whole(issue.Customers)} 位，上期 {Whole(issue.PreviousCustomers)} 位；{HotIssueText.Times(issue.Change, numbers).Zh}；校正后 {adjusted}，{verdict.Zh}").In(culture);
            foreach (string said in HotIssueText.Evidence(issue.Evidence, culture))
            {
                yield return said;
            }
        }

        foreach (string line in HotIssueText.Rest(Suppressed, Findings, culture))
        {
            yield return line;
        }
    }
}
