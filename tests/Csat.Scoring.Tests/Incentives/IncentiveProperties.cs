using System.Text.Json;
using Csat.Scoring.Numerics;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

[Properties(Arbitrary = [typeof(IncentiveMonths)], MaxTest = 300)]
public sealed class IncentiveProperties
{
    private const double Tiny = 1e-8;

    [Property]
    public void Scores_intervals_and_ranks_are_those_of_the_model(RandomMonth random)
    {
        IncentiveMonth month = random.Evaluate();
        double z = Normal.Quantile((1 + random.Scheme.ConfidenceLevel) / 2);
        var model = new IncentiveModel(random.Scheme, random.Staff, z);

        Assert.Equal(random.Staff.Count, month.Scores.Count);
        foreach (StaffFacts one in random.Staff)
        {
            StaffScore score = month.For(one.StaffId);
            IncentiveModel.Person? expected = model.Score(one);
            Assert.Equal(expected is null, score.Status == StaffScoreStatus.MeasureWithoutData);
            Assert.Equal(expected is null, score.Score is null);
            if (expected is not null)
            {
                Assert.InRange(score.Score!.Value, expected.Score - Tiny, expected.Score + Tiny);
                Assert.InRange(score.Lower!.Value, expected.Lower - Tiny, expected.Lower + Tiny);
                Assert.InRange(score.Upper!.Value, expected.Upper - Tiny, expected.Upper + Tiny);
            }
        }
    }

    [Property]
    public void Ranks_and_ties_follow_from_the_intervals_pair_by_pair(RandomMonth random)
    {
        IncentiveMonth month = random.Evaluate();

        foreach (StaffScore mine in month.Scores.Where(score => score.Score is not null))
        {
            Assert.Equal(1 + month.Scores.Count(other => other.Lower > mine.Upper), mine.Rank);
            Assert.InRange(mine.Rank!.Value, 1, month.Scores.Count);
            Assert.Equal(
                month.Scores.Where(other => other.StaffId != mine.StaffId && other.Score is not null && !(other.Lower > mine.Upper) && !(mine.Lower > other.Upper)).Select(other => other.StaffId),
                mine.TiedWith);
            Assert.All(mine.TiedWith, id => Assert.Contains(mine.StaffId, month.For(id).TiedWith));
        }
    }

    [Property]
    public void The_best_score_has_rank_one_and_heads_the_list(RandomMonth random)
    {
        IncentiveMonth month = random.Evaluate();

        if (month.Scores[0].Score is { } first)
        {
            Assert.Equal(1, month.Scores[0].Rank);
            Assert.Equal(month.Scores.Max(score => score.Score), first);
        }

        for (int i = 1; i < month.Scores.Count; i++)
        {
            Assert.True(month.Scores[i].Rank is null || month.Scores[i - 1].Rank <= month.Scores[i].Rank);
        }
    }

    [Property]
    public void The_order_of_rows_and_facts_changes_no_bit(RandomMonth random, int seed)
    {
        var shuffle = new Random(seed);
        StaffFacts[] shuffled =
        [
            .. random.Staff.OrderBy(_ => shuffle.Next()).Select(one => new StaffFacts(one.StaffId, [.. one.Facts.OrderBy(_ => shuffle.Next())], one.Role, one.Team)),
        ];

        // Every double is written so that it reads back to the same bits.
        Assert.Equal(JsonSerializer.Serialize(random.Evaluate()), JsonSerializer.Serialize(random.Scheme.Evaluate(shuffled)));
    }

    [Property]
    public void A_score_lies_in_its_interval_between_floors_and_caps(RandomMonth random)
    {
        foreach (StaffScore score in random.Evaluate().Scores.Where(score => score.Score is not null))
        {
            double floor = score.Components.Sum(part => (double)part.Weight * part.Measure.Floor);
            double cap = score.Components.Sum(part => (double)part.Weight * part.Measure.Cap);
            Assert.True(score.Lower <= score.Score && score.Score <= score.Upper);
            Assert.InRange(score.Lower!.Value, floor - Tiny, cap + Tiny);
            Assert.InRange(score.Upper!.Value, floor - Tiny, cap + Tiny);
            Assert.Equal(score.Score!.Value, score.Components.Sum(part => part.Points ?? 0), 9);
        }
    }

    [Property]
    public void A_shrunk_value_lies_between_the_own_and_the_teams(RandomMonth random)
    {
        foreach (MeasureScore part in random.Evaluate().Scores.SelectMany(score => score.Components))
        {
            if (part.ValueSource == MeasureValueSource.Shrunk)
            {
                double own = part.Observed.Value!.Value;
                double team = Team(part);
                Assert.InRange(part.UsedValue!.Value, Math.Min(own, team) - 1e-12, Math.Max(own, team) + 1e-12);
            }
        }
    }

    [Property]
    public void Who_has_too_few_cases_stands_at_the_teams_value(RandomMonth random)
    {
        foreach (MeasureScore part in random.Evaluate().Scores.SelectMany(score => score.Components).Where(part => part.Measure.Scope == MeasureScope.Individual))
        {
            bool few = part.Observed.N == 0 || part.Observed.N < part.Measure.MinimumN;
            Assert.Equal(part.Team.N == 0, part.ValueSource == MeasureValueSource.None);
            Assert.Equal(few && part.Team.N > 0, part.ValueSource == MeasureValueSource.Team);
            if (part.ValueSource == MeasureValueSource.Team)
            {
                Assert.Equal(Team(part), part.UsedValue);
            }
        }
    }

    [Property]
    public void Weights_that_are_spread_still_add_up(RandomMonth random)
    {
        foreach (StaffScore score in random.Evaluate().Scores.Where(score => score.Score is not null))
        {
            Assert.InRange(score.Components.Sum(part => part.Weight), 1 - 1e-20m, 1 + 1e-20m);
            Assert.All(score.Components, part => Assert.True(part.Weight >= part.Measure.Weight || part.Weight == 0));
        }
    }

    /// <summary>
    /// The law of monotony that holds: own facts also move the team's mean, which others are shrunk to. So one more success among as
    /// many cases harms nobody (where less is better: helps nobody), the person himself included, down to the last bit. An estimated strength
    /// depends on all facts and is left aside.
    /// </summary>
    [Property]
    public void One_more_success_among_as_many_cases_lowers_nobodys_score(RandomMonth random, int pick)
    {
        random = random with { Scheme = random.Scheme with { Shrinkage = ShrinkageMethod.Fixed } };
        var room = random.Staff
            .SelectMany((one, row) => one.Facts.OfType<ProportionFact>().Where(fact => fact.Successes < fact.N).Select(fact => (row, fact)))
            .ToArray();
        if (room.Length == 0)
        {
            return;
        }

        (int row, ProportionFact old) = room[(int)((uint)pick % (uint)room.Length)];
        Compare(random, random.With(row, fact => fact.Code == old.Code ? MeasureFact.Proportion(old.Code, old.Successes + 1, old.N) : fact), old.Code, 0);
    }

    [Property]
    public void A_greater_mean_of_as_many_cases_moves_nobody_against_its_direction(RandomMonth random, int pick)
    {
        var room = random.Staff.SelectMany((one, row) => one.Facts.OfType<MeanFact>().Where(fact => fact.N > 0).Select(fact => (row, fact))).ToArray();
        if (room.Length == 0)
        {
            return;
        }

        (int row, MeanFact old) = room[(int)((uint)pick % (uint)room.Length)];
        Compare(random, random.With(row, fact => fact.Code == old.Code ? MeasureFact.Mean(old.Code, old.Value + 1.5, old.N, old.StandardError) : fact), old.Code, Tiny);
    }

    [Property]
    public void Columns_give_the_same_bits_as_records(RandomMonth random)
    {
        IncentiveMonth month = random.Evaluate();
        string?[] teams = [.. random.Staff.Select(one => one.Team).Distinct()];
        string[] roles = [.. random.Scheme.Mix.Select(mix => mix.Role)];
        IncentiveColumnScores columns = random.Scheme.Evaluate(new IncentiveColumns
        {
            Count = random.Staff.Count,
            Measures = [.. random.Scheme.Measures.Select(measure => Column(measure, random.Staff))],
            Teams = (int[])[.. random.Staff.Select(one => Array.IndexOf(teams, one.Team))],
            Roles = (sbyte[])[.. random.Staff.Select(one => (sbyte)Array.IndexOf(roles, one.Role))],
        });

        for (int i = 0; i < random.Staff.Count; i++)
        {
            StaffScore score = month.For(random.Staff[i].StaffId);
            Assert.Equal(score.Score ?? double.NaN, columns.Scores.Span[i]);
            Assert.Equal(score.Lower ?? double.NaN, columns.Lower.Span[i]);
            Assert.Equal(score.Upper ?? double.NaN, columns.Upper.Span[i]);
            Assert.Equal(score.Rank ?? 0, columns.Ranks.Span[i]);
            Assert.Equal(score.Reward, columns.Rewards.Span[i] < 0 ? null : random.Scheme.Rewards[columns.Rewards.Span[i]]);
        }
    }

    [Property]
    public void A_reward_goes_to_whoever_reaches_the_standard(RandomMonth random)
    {
        IncentiveMonth month = random.Evaluate();
        int people = month.Scores.Count(score => score.Score is not null);

        foreach (StaffScore score in month.Scores)
        {
            RewardTier[] reached = [.. random.Scheme.Rewards.Where(tier => score.Score >= tier.Standard)];
            if (random.Scheme.Rewards.All(tier => tier.Quota is null))
            {
                Assert.Equal(reached.FirstOrDefault(), score.Reward);
            }

            Assert.True(score.Reward is null || reached.Contains(score.Reward));
        }

        foreach (RewardTier tier in random.Scheme.Rewards.Where(tier => tier.Quota is not null))
        {
            double[] inside = [.. month.Scores.Where(score => score.Reward == tier).Select(score => score.Score!.Value)];
            Assert.True(inside.Length <= (int)(tier.Quota!.Value * people) || inside.Count(score => score == inside.Min()) > inside.Length - (int)(tier.Quota.Value * people));
            Assert.All(month.Scores.Where(score => score.Reward != tier && score.Score >= tier.Standard), score => Assert.True(inside.Length == 0 || score.Score < inside.Min()));
        }
    }

    [Property]
    public void Achievement_is_monotone_to_the_bit_and_continuous(RandomMonth random, double one, double other)
    {
        if (double.IsNaN(one) || double.IsNaN(other))
        {
            return;
        }

        foreach (IncentiveMeasure measure in random.Scheme.Measures)
        {
            bool higher = measure.Direction == MeasureDirection.HigherIsBetter;
            double low = measure.Achievement(Math.Min(one, other));
            double high = measure.Achievement(Math.Max(one, other));
            Assert.True(higher ? low <= high : low >= high);
            Assert.InRange(low, measure.Floor, measure.Cap);
            foreach (double corner in new[] { measure.Threshold, measure.Target, measure.Stretch })
            {
                double at = measure.Achievement(corner);
                Assert.InRange(measure.Achievement(corner - 1e-12), at - 1e-5, at + 1e-5);
                Assert.InRange(measure.Achievement(corner + 1e-12), at - 1e-5, at + 1e-5);
                Assert.True(higher
                    ? measure.Achievement(Below(corner)) <= at && at <= measure.Achievement(Above(corner))
                    : measure.Achievement(Below(corner)) >= at && at >= measure.Achievement(Above(corner)));
            }
        }
    }

    [Property]
    public void Everybody_is_explained_in_both_languages(RandomMonth random)
    {
        foreach (StaffScore score in random.Evaluate().Scores)
        {
            string en = score.Explain();
            string zh = score.Explain(System.Globalization.CultureInfo.GetCultureInfo("zh-CN"));

            Assert.Equal(en.Split('\n').Length, zh.Split('\n').Length);
            Assert.Contains("INC-01", en);
            Assert.Contains("INC-01", zh);
            Assert.All(random.Scheme.Measures, measure => Assert.Contains("\n" + measure.Code + ": ", en));
            Assert.All(random.Scheme.Measures, measure => Assert.Contains("\n" + measure.Code + "：", zh));
        }
    }

    private static void Compare(RandomMonth random, RandomMonth changed, string code, double tolerance)
    {
        IncentiveMonth before = random.Evaluate();
        IncentiveMonth after = changed.Evaluate();
        bool higher = random.Scheme.Measures.Single(measure => measure.Code == code).Direction == MeasureDirection.HigherIsBetter;
        foreach (StaffScore score in before.Scores.Where(score => score.Score is not null))
        {
            double then = after.For(score.StaffId).Score!.Value;
            Assert.True(higher ? then >= score.Score - tolerance : then <= score.Score + tolerance);
        }
    }

    private static MeasureColumn Column(IncentiveMeasure measure, IReadOnlyList<StaffFacts> staff)
    {
        MeasureFact?[] facts = [.. staff.Select(one => one.Facts.SingleOrDefault(fact => fact.Code == measure.Code))];
        long[] n = [.. facts.Select(fact => fact?.N ?? 0)];
        return measure.Kind == MeasureKind.Proportion
            ? MeasureColumn.Proportion(measure.Code, (long[])[.. facts.Select(fact => ((ProportionFact?)fact)?.Successes ?? 0)], n)
            : MeasureColumn.Mean(
                measure.Code, (double[])[.. facts.Select(fact => ((MeanFact?)fact)?.Value ?? double.NaN)], n,
                (double[])[.. facts.Select(fact => ((MeanFact?)fact)?.StandardError ?? double.NaN)]);
    }

    private static double Team(MeasureScore part) => part.Team is MeanFact mean ? mean.Value : (double)((ProportionFact)part.Team).Successes / part.Team.N;

    private static double Below(double value) => value == 0 ? -double.Epsilon : BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) - 1);

    private static double Above(double value) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) + 1);
}
