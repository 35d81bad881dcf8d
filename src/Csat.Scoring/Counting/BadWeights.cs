using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring.Counting;

/// <summary>The rows whose weights are none: how many, and the first of them.</summary>
internal sealed class BadWeights
{
    /// <summary>A column of the wrong unit has millions of them; the first say enough.</summary>
    public const int MostShown = 100;

    private readonly List<(int Row, double Weight)> _shown = [];

    public long Count { get; private set; }

    public void Add(int row, double weight)
    {
        Count++;
        if (_shown.Count < MostShown)
        {
            _shown.Add((row, weight));
        }
    }

    /// <summary>Takes over those of the rows that follow.</summary>
    public void Take(BadWeights following)
    {
        Count += following.Count;
        _shown.AddRange(following._shown.Take(MostShown - _shown.Count));
        following._shown.Clear();
        following.Count = 0;
    }

    /// <summary>One finding a row; where there are more than are shown, one more that says how many.</summary>
    /// <param name="parameter">The way to all rows.</param>
    /// <param name="member">The way from a row to its weight, such as <c>.weight</c>; nothing where the rows are weights.</param>
    public Finding[] Findings(string parameter, string member)
    {
        IEnumerable<Finding> shown = _shown.Select(bad => WeightedRatingTally.NoWeight(
            string.Format(CultureInfo.InvariantCulture, "{0}[{1}]{2}", parameter, bad.Row, member), bad.Weight));
        return Count == _shown.Count ? [.. shown] :
        [
            .. shown,
            new(parameter, new(
                string.Format(CultureInfo.InvariantCulture, "{0} weights in all are none; the first {1} are listed", Count, _shown.Count),
                string.Format(CultureInfo.InvariantCulture, "共有 {0} 个权重不合法，此处列出前 {1} 个", Count, _shown.Count))),
        ];
    }
}
