using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The same facts under two schemes: who wins, who loses, what it costs. Made by <see cref="IncentiveScheme.Simulate"/>.</summary>
/// <remarks>A change of scheme isn't a change of work: nobody did better or worse. Immutable.</remarks>
public sealed class IncentiveSimulation
{
    internal IncentiveSimulation(IncentiveMonth before, IncentiveMonth after)
    {
        (Before, After) = (before, after);
        People = Array.AsReadOnly<SimulatedPerson>(
        [
            .. before.Scores.Select(score => Compare(score, after.For(score.StaffId)))
                .OrderByDescending(person => person.Change).ThenBy(person => person.StaffId, StringComparer.Ordinal),
        ]);
        Sensitivity = Array.AsReadOnly<MeasureSensitivity>([.. after.Scheme.Measures.Select((_, i) => SensitivityOf(i))]);
    }

    /// <summary>The month under the first scheme.</summary>
    public IncentiveMonth Before { get; }

    /// <summary>The month under the second scheme.</summary>
    public IncentiveMonth After { get; }

    /// <summary>Everybody: from the greatest gain in points to the greatest loss, then by id (ordinal); those without a change last.</summary>
    public IReadOnlyList<SimulatedPerson> People { get; }

    /// <summary>How much hangs on each measure of the second scheme, in its order.</summary>
    public IReadOnlyList<MeasureSensitivity> Sensitivity { get; }

    /// <summary>Whose score rises.</summary>
    public IEnumerable<SimulatedPerson> Winners => People.Where(person => person.Change > 0);

    /// <summary>Whose score falls.</summary>
    public IEnumerable<SimulatedPerson> Losers => People.Where(person => person.Change < 0);

    /// <summary>Whose rank changes.</summary>
    public IEnumerable<SimulatedPerson> RankChanges => People.Where(person => person.RankBefore != person.RankAfter);

    /// <summary>What the first scheme pays to all together.</summary>
    public decimal CostBefore => People.Sum(person => person.MoneyBefore);

    /// <summary>What the second scheme pays to all together.</summary>
    public decimal CostAfter => People.Sum(person => person.MoneyAfter);

    /// <summary>Says what changes.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>Lines separated by <c>\n</c>; points are rounded to two decimals in the text only.</returns>
    public string Explain(CultureInfo? culture = null) => string.Join("\n", Lines().Select(line => line.In(culture)));

    /// <summary>Both schemes.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Before.Scheme} to {After.Scheme}";

    private static SimulatedPerson Compare(StaffScore before, StaffScore after) => new()
    {
        StaffId = before.StaffId,
        Before = before.Score,
        After = after.Score,
        RankBefore = before.Rank,
        RankAfter = after.Rank,
        RewardBefore = before.Reward?.Code,
        RewardAfter = after.Reward?.Code,
        MoneyBefore = before.Money,
        MoneyAfter = after.Money,
    };

    private MeasureSensitivity SensitivityOf(int measure)
    {
        // By id, so that the order of the rows can't matter to the sums.
        MeasureScore[][] rows =
        [
            .. After.Scores.Where(score => score.BaseScore is not null).OrderBy(score => score.StaffId, StringComparer.Ordinal).Select(score => score.Components.ToArray()),
        ];
        string code = After.Scheme.Measures[measure].Code;
        if (rows.Length == 0)
        {
            return new(code, null, null);
        }

        double[] points = [.. rows.Select(row => row[measure].Points ?? 0)];
        double[] scores = [.. rows.Select(row => row.Sum(part => part.Points ?? 0))];
        double[] changes =
        [
            .. rows.Select((row, i) => (double)row[measure].Weight is var weight && weight < 1 && row[measure].Achievement is { } achievement
                ? 0.01 * Math.Abs(achievement - ((scores[i] - points[i]) / (1 - weight)))
                : double.NaN).Where(change => !double.IsNaN(change)),
        ];
        double meanPoints = points.Average();
        double meanScore = scores.Average();
        double variance = scores.Sum(score => (score - meanScore) * (score - meanScore));
        double covariance = points.Select((own, i) => (own - meanPoints) * (scores[i] - meanScore)).Sum();
        return new(code, changes.Length == 0 ? null : changes.Average(), variance > 0 ? covariance / variance : null);
    }

    private IEnumerable<LocalizedText> Lines()
    {
        Currency currency = After.Scheme.Currency;
        yield return new($"{Before.Scheme} against {After.Scheme}, the same facts:", $"同一批数据下，{Before.Scheme} 与 {After.Scheme} 的对比：");
        yield return new(
            $"{Text(Winners.Count())} win, {Text(Losers.Count())} lose, {Text(RankChanges.Count())} change rank.",
            $"得分上升 {Text(Winners.Count())} 人，下降 {Text(Losers.Count())} 人，名次变化 {Text(RankChanges.Count())} 人。");
        if (Before.Scheme.Currency.Equals(currency))
        {
            yield return new(
                $"Cost: {currency.Text(CostBefore).En} to {currency.Text(CostAfter).En}, {currency.SignedText(CostAfter - CostBefore).En}.",
                $"支出：由 {currency.Text(CostBefore).Zh} 变为 {currency.Text(CostAfter).Zh}，变化 {currency.SignedText(CostAfter - CostBefore).Zh}。");
        }

        foreach (SimulatedPerson person in People)
        {
            if (person is { Before: { } before, After: { } after, Change: { } change })
            {
                string sign = change > 0 ? "+" : string.Empty;
                LocalizedText reward = person.RewardBefore == person.RewardAfter ? new(string.Empty, string.Empty)
                    : new($", reward {person.RewardBefore ?? "none"} to {person.RewardAfter ?? "none"}", $"，奖励由 {person.RewardBefore ?? "无"} 变为 {person.RewardAfter ?? "无"}");
                yield return new(
                    $"{person.StaffId}: {StaffScoreText.Points(before)} to {StaffScoreText.Points(after)} ({sign}{StaffScoreText.Points(change)}), rank {Text(person.RankBefore!.Value)} to {Text(person.RankAfter!.Value)}{reward.En}.",
                    $"{person.StaffId}：{StaffScoreText.Points(before)} 变为 {StaffScoreText.Points(after)}（{sign}{StaffScoreText.Points(change)}），名次由 {Text(person.RankBefore!.Value)} 变为 {Text(person.RankAfter!.Value)}{reward.Zh}。");
            }
        }

        foreach (MeasureSensitivity one in Sensitivity)
        {
            if (one is { MeanChange: { } change, ShareOfVariance: { } share })
            {
                LocalizedText name = After.Scheme.Measures.First(measure => measure.Code == one.Code).Label;
                yield return new(
                    $"{name.En}: one percentage point more moves a score by {StaffScoreText.Points(change)} on average; it makes {StaffScoreText.Percent(share)} of the differences between people.",
                    $"{name.Zh}：权重增加 1 个百分点，得分平均变动 {StaffScoreText.Points(change)} 分；占人员差异的 {StaffScoreText.Percent(share)}。");
            }
        }
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
