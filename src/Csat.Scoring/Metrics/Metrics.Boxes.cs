using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public static partial class Metrics
{
    /// <summary>The share of answers on the best levels.</summary>
    /// <param name="levels">How many levels, at least 1 and fewer than the scale has.</param>
    /// <returns>The metric; its id is <c>top-box-2</c> for two levels.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 level.</exception>
    public static ScoreMetric TopBox(int levels) => Box(
        levels, "top-box-", new("Top {0} levels", "最高 {0} 档占比"), (scale, level) => level >= scale.Levels.Count - levels);

    /// <summary>The share of answers on the worst levels.</summary>
    /// <param name="levels">How many levels, at least 1 and fewer than the scale has.</param>
    /// <returns>The metric; its id is <c>bottom-box-1</c> for one level.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 level.</exception>
    public static ScoreMetric BottomBox(int levels) => Box(
        levels, "bottom-box-", new("Bottom {0} levels", "最低 {0} 档占比"), (_, level) => level < levels);

    /// <summary>The share of answers on the best levels less the share on the worst, in points from −100 to 100.</summary>
    /// <param name="levels">How many levels at each end, at least 1 and fewer than the scale has.</param>
    /// <returns>The metric; its id is <c>net-box-2</c> for two levels at each end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 level.</exception>
    /// <remarks><see cref="TopBox"/> less <see cref="BottomBox"/>; the levels of neither end, and of both, count 0 and stay in the denominator.</remarks>
    public static ScoreMetric NetBox(int levels)
    {
        string number = NumberOf(levels);
        return ScoreMetric.Net(
            "net-box-" + number,
            new($"Top {number} less bottom {number} levels", $"最高 {number} 档占比减最低 {number} 档占比"),
            (scale, level) => (level >= scale.Levels.Count - levels ? 1 : 0) - (level < levels ? 1 : 0),
            scale => levels < scale.Levels.Count ? null : $"a scale of more than {number} levels");
    }

    private static ScoreMetric Box(int levels, string id, LocalizedText name, Func<RatingScale, int, bool?> counts)
    {
        string number = NumberOf(levels);
        return ScoreMetric.Proportion(
            id + number,
            new(string.Format(CultureInfo.InvariantCulture, name.En, number), string.Format(CultureInfo.InvariantCulture, name.Zh, number)),
            counts,
            scale => levels < scale.Levels.Count ? null : $"a scale of more than {number} levels");
    }

    private static string NumberOf(int levels) => levels >= 1
        ? levels.ToString(CultureInfo.InvariantCulture)
        : throw Throw.OutOfRange(nameof(levels), levels, "at least 1 and fewer than the scale has");
}
