using Csat.Domain;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

[Properties(Arbitrary = [typeof(Tallies)])]
public class ScoreProperties
{
    [Property]
    public bool The_order_of_merging_changes_no_bit(ThreeTallies t) => Tallies.MetricsOf(t.A.Scale).All(metric =>
        ((t.A + t.B) + t.C).Score(metric) == (t.C + (t.B + t.A)).Score(metric));

    [Property]
    public bool The_order_of_answers_changes_no_bit(Answers answers)
    {
        RatingTally forwards = RatingTally.Count(answers.Scale, answers.Values);
        RatingTally backwards = RatingTally.Count(answers.Scale, answers.Values.Reverse());
        RatingTally sorted = RatingTally.Count(answers.Scale, answers.Values.OrderBy(value => value));

        return Tallies.MetricsOf(answers.Scale).All(metric => forwards.Score(metric) == backwards.Score(metric) && forwards.Score(metric) == sorted.Score(metric));
    }

    [Property]
    public void The_engine_agrees_with_a_list_of_single_scores(Answers answers)
    {
        RatingTally tally = RatingTally.Count(answers.Scale, answers.Values);
        foreach (ScoreMetric metric in Tallies.MetricsOf(answers.Scale))
        {
            IReadOnlyList<double?> scores = metric.ScoresOn(answers.Scale);
            double[] single = [.. answers.Values
                .Select(value => answers.Scale.TryFindLevel(value, out int level) ? scores[level] : null)
                .Where(score => score is not null).Select(score => score!.Value)];
            Estimate estimate = tally.Score(metric);

            Assert.Equal(single.Length, estimate.N);
            if (single.Length > 0)
            {
                double mean = single.Average();
                Figures.Close(mean, estimate.Value, 1e-12);
                int divisor = metric.Divisor == VarianceDivisor.N ? single.Length : single.Length - 1;
                if (divisor > 0)
                {
                    Figures.Close(Math.Sqrt(single.Sum(score => (score - mean) * (score - mean)) / divisor / single.Length), estimate.StandardError, 1e-12);
                }
            }
        }
    }

    [Property]
    public bool Values_stay_on_their_scale_and_nothing_is_NaN(RatingTally t) => Tallies.MetricsOf(t.Scale).All(metric =>
    {
        Estimate e = t.Score(metric);
        (double low, double high) = metric.Unit switch
        {
            EstimateUnit.Proportion => (0, 1),
            EstimateUnit.NpsPoints => (-100, 100),
            EstimateUnit.Index100 => (0, 100),
            _ => (t.Scale.Levels[0].Value, t.Scale.Levels[t.Scale.Levels.Count - 1].Value),
        };
        return e.N == 0
            ? e is { Status: EstimateStatus.NoData, Value: null, Interval: null, StandardError: null }
            : e.Value >= low && e.Value <= high && e.StandardError is null or >= 0
              && (e.Interval is not { } interval || (interval.Lower <= interval.Upper && !double.IsInfinity(interval.Width)));
    });

    [Property]
    public bool An_estimate_is_suppressed_exactly_below_the_minimum(RatingTally t, ushort minimum) => Tallies.MetricsOf(t.Scale).All(metric =>
    {
        Estimate e = t.Score(metric, new ScoreOptions { MinimumN = minimum });
        return (e.Status == EstimateStatus.Suppressed) == (e.N > 0 && e.N < minimum)
            && (e.Status is EstimateStatus.Suppressed or EstimateStatus.NoData) == (e.Value is null);
    });

    [Property]
    public bool One_more_satisfied_answer_never_lowers_a_score(RatingTally t)
    {
        RatingTally more = t + RatingTally.Count(t.Scale, [t.Scale.Levels[t.Scale.Levels.Count - 1].Code]);

        return Tallies.MetricsOf(t.Scale).Where(metric => metric.Id != "bottom-box-2").All(metric => t.Score(metric).Value is not { } value || more.Score(metric).Value >= value - 1e-12);
    }

    [Property]
    public bool Top_and_bottom_boxes_of_a_split_scale_add_to_one(RatingTally t, int split)
    {
        int top = 1 + (int)((uint)split % (uint)(t.Scale.Levels.Count - 1));
        Estimate upper = t.Score(Metrics.TopBox(top));
        Estimate lower = t.Score(Metrics.BottomBox(t.Scale.Levels.Count - top));

        return upper.N == lower.N && (upper.N == 0 || Math.Abs(upper.Value!.Value + lower.Value!.Value - 1) < 1e-15);
    }
}
