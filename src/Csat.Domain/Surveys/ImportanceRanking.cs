using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Aspects of the service ranked by how much they matter to customers and by how well they are done.</summary>
/// <param name="Given">How many answers were given: those counted and the rejected ones.</param>
/// <param name="Aspects">The aspects, by importance, equal ones by name.</param>
/// <param name="Rejected">The rejected answers, with index and reason.</param>
/// <remarks>Rule SUR-05, the fourth way to measure satisfaction. Ranks are of the sample: whether one aspect is really above another is for scoring to say.</remarks>
public sealed record ImportanceRanking(int Given, IReadOnlyList<RankedAspect> Aspects, IReadOnlyList<Finding> Rejected)
{
    private static readonly RuleId Rule = RuleId.Parse("SUR-05");

    /// <summary>Counts and ranks answers.</summary>
    /// <param name="answers">The answers, one for each customer and aspect.</param>
    /// <param name="least">The lowest number of the scale.</param>
    /// <param name="most">The highest number of the scale.</param>
    /// <returns>The ranking; answers without an aspect or off the scale are rejected.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale isn't one from at least 0 to more than <paramref name="least"/>, at most 100.</exception>
    public static ImportanceRanking Count(IEnumerable<ImportanceAnswer> answers, int least = 1, int most = 5)
    {
        ImportanceAnswer?[] given = [.. Throw.IfNull(answers)];
        if (least is < 0 or >= 100)
        {
            Throw.OutOfRange(least, "0 to 99", nameof(least));
        }

        if (most <= least || most > 100)
        {
            Throw.OutOfRange(most, FormattableString.Invariant($"{least + 1} to 100"), nameof(most));
        }

        var rejected = new List<Finding>();
        var counted = new List<ImportanceAnswer>();
        for (int i = 0; i < given.Length; i++)
        {
            if (Check(given[i], FormattableString.Invariant($"answers[{i}]"), least, most) is { } finding)
            {
                rejected.Add(finding with { RuleId = Rule });
            }
            else
            {
                counted.Add(given[i]!);
            }
        }

        RankedAspect[] aspects = [.. counted.GroupBy(answer => answer.Aspect, StringComparer.Ordinal).Select(aspect => new RankedAspect(
            aspect.Key, aspect.Count(), aspect.Sum(answer => (long)answer.Importance), aspect.Sum(answer => (long)answer.Performance), 0, 0))];
        IEnumerable<RankedAspect> ranked = aspects.Select(aspect => aspect with
        {
            ImportanceRank = 1 + aspects.Count(other => other.ImportanceSum * aspect.Answers > aspect.ImportanceSum * other.Answers),
            PerformanceRank = 1 + aspects.Count(other => other.PerformanceSum * aspect.Answers > aspect.PerformanceSum * other.Answers),
        });
        return new(
            given.Length, Array.AsReadOnly<RankedAspect>([.. ranked.OrderBy(aspect => aspect.ImportanceRank).ThenBy(aspect => aspect.Aspect, StringComparer.Ordinal)]), rejected.AsReadOnly());
    }

    /// <summary>The aspects whose performance stays behind their importance, those that lag most first.</summary>
    [JsonIgnore]
    public IReadOnlyList<RankedAspect> ShortBoards => [.. Aspects.Where(aspect => aspect.Lag > 0).OrderByDescending(aspect => aspect.Lag)];

    /// <summary>The ranking in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        LocalizedText head = new(
            FormattableString.Invariant($"{Plural.Of(Given, "answer")}, {Rejected.Count} rejected; {ShortBoards.Count} of {Aspects.Count} aspects are done less well than they matter (SUR-05)"),
            FormattableString.Invariant($"共 {Given} 个答案，剔除 {Rejected.Count} 个；{Aspects.Count} 个方面中有 {ShortBoards.Count} 个的表现落后于重要程度（SUR-05）"));
        return string.Join("\n", Aspects.Select(aspect => new LocalizedText(
            FormattableString.Invariant($"{Throw.Whole(aspect.Aspect)}: importance no. {aspect.ImportanceRank}, performance no. {aspect.PerformanceRank}, n = {aspect.Answers}"),
            FormattableString.Invariant($"{Throw.Whole(aspect.Aspect)}：重要性第 {aspect.ImportanceRank}，表现第 {aspect.PerformanceRank}，n = {aspect.Answers}"))).Prepend(head).Select(line => line.In(culture)));
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();

    private static Finding? Check(ImportanceAnswer? answer, string path, int least, int most)
    {
        if (answer is null)
        {
            return SurveyFindings.Missing(path);
        }

        (string Path, int Value)[] values = [("importance", answer.Importance), ("performance", answer.Performance)];
        int off = Array.FindIndex(values, value => value.Value < least || value.Value > most);
        return SurveyFindings.Blank(path + ".aspect", answer.Aspect) ?? (off < 0 ? null : new(path + "." + values[off].Path, new(
            FormattableString.Invariant($"got {values[off].Value}; legal: {least} to {most}"), FormattableString.Invariant($"给出 {values[off].Value}；应为 {least} 至 {most}"))));
    }
}
