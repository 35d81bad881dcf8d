using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>How many, their weights and the squares of these, in the order of <see cref="SurveyRows.Place"/>.</summary>
public sealed class WeightedSums
{
    private const double Tolerance = 1e-9;

    private readonly long[] _counts = SurveyRows.Table();
    private readonly double[] _weights = new double[SurveyRows.Table().Length];
    private readonly double[] _squares = new double[SurveyRows.Table().Length];

    public void Add(int place, long count, double weight, double square)
    {
        _counts[place] += count;
        _weights[place] += weight;
        _squares[place] += square;
    }

    /// <summary>Throws when a count differs, or a sum by more than rounding explains.</summary>
    public void Demand(WeightedSums actual, string who)
    {
        Slots.Demand(_counts, actual._counts, who);
        for (int i = 0; i < _counts.Length; i++)
        {
            // A tally has no use for the weights of what isn't an answer.
            bool answered = i % SurveyRows.Slots < SurveyRows.Slots - RatingDraws.OtherSlots;
            if (answered && (IsFar(_weights[i], actual._weights[i]) || IsFar(_squares[i], actual._squares[i])))
            {
                throw new InvalidOperationException(
                    $"{who}, place {i}: expected {_weights[i]:R} and {_squares[i]:R}, got {actual._weights[i]:R} and {actual._squares[i]:R}.");
            }
        }

        static bool IsFar(double expected, double actual) => Math.Abs(expected - actual) > Tolerance * expected;
    }

    internal static WeightedSums Of(SurveyRows rows)
    {
        var sums = new WeightedSums();
        for (int i = 0; i < rows.Groups.Length; i++)
        {
            sums.Add(SurveyRows.Place(rows.Groups[i], rows.Ratings[i]), 1, rows.Weights[i], rows.Weights[i] * rows.Weights[i]);
        }

        return sums;
    }

    internal static WeightedSums Of(WeightedSurveyCube cube)
    {
        var sums = new WeightedSums();
        int place = 0;
        foreach (WeightedRatingTally tally in Enumerable.Range(0, SurveyRows.GroupCount).Select(group => cube[group]).Append(cube.Unassigned))
        {
            for (int level = 0; level < tally.Counts.Count; level++)
            {
                sums.Add(place++, tally.Counts[level], tally.Weights[level], tally.SquaredWeights[level]);
            }

            foreach (long count in (long[])[tally.NotApplicable, tally.NoAnswer, tally.Invalid])
            {
                sums.Add(place++, count, 0, 0);
            }
        }

        return sums;
    }
}
