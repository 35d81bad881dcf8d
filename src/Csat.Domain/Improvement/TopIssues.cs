using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>What customers raise most. Equal counts share a rank, and nobody is cut off from those with the same count.</summary>
/// <param name="Most">How many were asked for.</param>
/// <param name="Issues">The issues, most frequent first, equal ones by their English name; more than asked for when the last rank is shared.</param>
/// <param name="Others">How many issues are not in the list.</param>
/// <param name="OthersCount">How often these were raised together.</param>
/// <remarks>Rule IMP-08: ten. Counts only: whether one issue is really more frequent than another is for Csat.Scoring to say.</remarks>
public sealed record TopIssues(int Most, IReadOnlyList<RankedIssue> Issues, int Others, long OthersCount)
{
    /// <summary>How many the source asks for.</summary>
    public const int UsualMost = 10;

    /// <summary>Ranks issues by their counts.</summary>
    /// <param name="counts">The counts, each issue once; those that nobody raised are left out.</param>
    /// <param name="most">How many to take, 1 or more.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 1.</exception>
    /// <exception cref="FindingsException">An issue is blank in a language or comes twice, or a count is negative; the exception lists all findings.</exception>
    public static TopIssues Of(IEnumerable<IssueCount> counts, int most = UsualMost)
    {
        if (most < 1)
        {
            Throw.OutOfRange(most, "1 or more", nameof(most));
        }

        IssueCount[] given = [.. Throw.IfNull(counts)];
        Finding[] findings = [.. Wrong(given)];
        if (findings.Length > 0)
        {
            throw new FindingsException("Counts of issues", findings, nameof(counts));
        }

        IssueCount[] raised = [.. given.Where(issue => issue.Count > 0).OrderByDescending(issue => issue.Count).ThenBy(issue => issue.Issue.En, StringComparer.Ordinal).ThenBy(issue => issue.Issue.Zh, StringComparer.Ordinal)];
        var ranked = new List<RankedIssue>();
        for (int i = 0; i < raised.Length && (i < most || raised[i].Count == raised[i - 1].Count); i++)
        {
            int rank = i > 0 && raised[i].Count == raised[i - 1].Count ? ranked[i - 1].Rank : i + 1;
            ranked.Add(new(rank, raised[i].Issue, raised[i].Count));
        }

        return new(most, ranked.AsReadOnly(), raised.Length - ranked.Count, raised.Skip(ranked.Count).Sum(issue => issue.Count));
    }

    /// <summary>How many are in the list only because they share the last rank.</summary>
    [JsonIgnore]
    public int BeyondMost => Math.Max(0, Issues.Count - Most);

    /// <summary>The list, one line an issue, and what is said of ties and of the others.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        bool isChinese = LocalizedText.IsChinese(culture);
        return string.Join("\n", Issues.Select(issue => FormattableString.Invariant($"{issue.Rank}. {Throw.Whole(issue.Issue.In(culture))}{(isChinese ? "：" : ": ")}{issue.Count}")).Append(Note.In(culture) + (isChinese ? "（IMP-08）" : " (IMP-08)")));
    }

    /// <summary>The list in English.</summary>
    /// <returns>The lines.</returns>
    public override string ToString() => Explain();

    /// <summary>What is said of ties and of those that aren't in the list.</summary>
    internal LocalizedText Note
    {
        get
        {
            int shared = Issues.GroupBy(issue => issue.Rank).Count(rank => rank.Count() > 1);
            return new(
                FormattableString.Invariant($"Shared ranks: {shared}; beyond the first {Most}: {BeyondMost}; not listed: {Plural.Of(Others, "issue")}, {Plural.Of(OthersCount, "time")}"),
                FormattableString.Invariant($"并列名次 {shared} 个；因并列超出前 {Most} 名的 {BeyondMost} 项；未列出 {Others} 项，共 {OthersCount} 次"));
        }
    }

    private static IEnumerable<Finding> Wrong(IssueCount?[] counts)
    {
        var seen = new HashSet<LocalizedText>();
        for (int i = 0; i < counts.Length; i++)
        {
            string path = FormattableString.Invariant($"counts[{i}]");
            if (counts[i] is not { } issue || string.IsNullOrWhiteSpace(issue.Issue.En) || string.IsNullOrWhiteSpace(issue.Issue.Zh))
            {
                yield return new(path, new("missing or blank; legal: an issue and its count", "缺失或为空；须写明问题与次数"), ImprovementRules.MarketReport);
                continue;
            }

            if (!seen.Add(issue.Issue))
            {
                yield return new(path + ".issue", new($"'{FigureText.Quoted(issue.Issue.En)}' comes twice; legal: each issue once", $"问题“{FigureText.Quoted(issue.Issue.Zh)}”重复；每个问题只能出现一次"), ImprovementRules.MarketReport);
            }

            if (issue.Count < 0)
            {
                yield return new(path + ".count", new(FormattableString.Invariant($"got {issue.Count}; legal: 0 or more"), FormattableString.Invariant($"给出 {issue.Count}；应为 0 或更大")), ImprovementRules.MarketReport);
            }
        }
    }
}
