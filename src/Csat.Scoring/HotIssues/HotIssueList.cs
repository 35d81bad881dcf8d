using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

/// <summary>The issues of which most customers complain. Made by <see cref="HotIssues"/>.</summary>
/// <remarks>Rule CMP-20. Given = counted + outside + rejected. In JSON it is written only: it is made of its complaints.</remarks>
public sealed class HotIssueList
{
    internal HotIssueList(HotIssueRows rows, DateInterval? period, HotIssue[] top)
    {
        (FirstDay, LastDay) = (period?.Start, period?.End);
        (Given, Counted, Outside, Rejected, Findings) = (rows.Given, rows.Counted, rows.Outside, rows.Rejected, rows.Findings);
        Customers = rows.Customers;
        Top = Array.AsReadOnly(top);
    }

    /// <summary>The first day that counts; <see langword="null"/> when all do.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? FirstDay { get; }

    /// <summary>The last day that counts, inside the period; <see langword="null"/> when all do.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? LastDay { get; }

    /// <summary>How many complaints were given.</summary>
    public long Given { get; }

    /// <summary>How many of them were counted.</summary>
    public long Counted { get; }

    /// <summary>How many are of days outside the period.</summary>
    public long Outside { get; }

    /// <summary>How many couldn't be used; <see cref="Findings"/> says why.</summary>
    public long Rejected { get; }

    /// <summary>Why complaints couldn't be used, each with its index.</summary>
    [JsonIgnore]
    public IReadOnlyList<Finding> Findings { get; }

    [JsonInclude, JsonPropertyName("findings")]
    internal IReadOnlyList<FindingText> FindingTexts => FindingText.Of(Findings);

    /// <summary>How many different customers complained in the period, of whatever.</summary>
    public long Customers { get; }

    /// <summary>How many different issues there are.</summary>
    public long Issues { get; internal init; }

    /// <summary>How many of them aren't listed because they have fewer customers than the smallest cell.</summary>
    public long Suppressed { get; internal init; }

    /// <summary>How many issues after the last of the list have as many customers as it.</summary>
    public long TiedBeyond { get; internal init; }

    /// <summary>The issues, that with the most customers first.</summary>
    public IReadOnlyList<HotIssue> Top { get; }

    /// <summary>The list for a reader.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>; numbers as the culture writes them.</param>
    /// <returns>What was counted, a line an issue with its customers and rate, and below it what some of them said.</returns>
    public string Explain(CultureInfo? culture = null) => string.Join("\n", Lines(culture));

    /// <summary>The list as a table.</summary>
    /// <returns>Lines of equal columns, invariant; a dash where there is no rate.</returns>
    public string ToTable()
    {
        var table = new TextTable(["issue", "rank", "customers", "complaints", "rate", "from", "to"]);
        foreach (HotIssue issue in Top)
        {
            table.Add(
            [
                issue.Key.ToString(), QualityText.Plain(issue.Rank), QualityText.Plain(issue.Customers), QualityText.Plain(issue.Complaints),
                HotIssueText.Number(issue.Rate?.Value), HotIssueText.Number(issue.Rate?.Lower), HotIssueText.Number(issue.Rate?.Upper),
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
        LocalizedText days = HotIssueText.Days(FirstDay, LastDay);
        yield return new LocalizedText(
            $"Hot issues{days.En}: {QualityText.Counted(Given, "complaint", culture)} given, {Whole(Counted)} counted, {Whole(Outside)} of other days, {Whole(Rejected)} rejected; {QualityText.Counted(Customers, "customer", culture)}, {QualityText.Counted(Issues, "issue", culture)} (CMP-20)",
            $"热点问题{days.Zh}：共给出投诉 {Whole(Given)} 条，计入 {Whole(Counted)} 条，周期外 {Whole(Outside)} 条，剔除 {Whole(Rejected)} 条；涉及客户 {Whole(Customers)} 位、问题 {Whole(Issues)} 个（CMP-20）").In(culture);
        foreach (HotIssue issue in Top)
        {
            string rate = issue.Rate is null ? "" : new LocalizedText("; ", "；").In(culture) + issue.Rate.ToString(culture);
            yield return new LocalizedText(
                $"{Whole(issue.Rank)}. {issue.Key}: {QualityText.Counted(issue.Customers, "customer", culture)}, {QualityText.Counted(issue.Complaints, "complaint", culture)}{rate}",
                $"{Whole(issue.Rank)}. {issue.Key}：客户 {Whole(issue.Customers)} 位，投诉 {Whole(issue.Complaints)} 条{rate}").In(culture);
            foreach (string said in HotIssueText.Evidence(issue.Evidence, culture))
            {
                yield return said;
            }
        }

        if (TiedBeyond > 0)
        {
            yield return new LocalizedText(
                $"{Whole(TiedBeyond)} more with as many customers as the last", $"另有 {Whole(TiedBeyond)} 个问题与末位客户数相同").In(culture);
        }

        foreach (string line in HotIssueText.Rest(Suppressed, Findings, culture))
        {
            yield return line;
        }
    }
}
