using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

[Properties(Arbitrary = [typeof(SurveyCubes)])]
public class WeightedSurveyCubeTests
{
    private const int ChunkLength = 1 << 20;

    private static readonly JsonTypeInfo<WeightedSurveyCube> Info = JsonContract.Info<WeightedSurveyCube>(ScoringJson.Options);

    private static readonly string Json = JsonSerializer.Serialize(
        WeightedSurveyCube.Count(RatingScales.SmsAbcd, [("Nanjing", "A", 2.5), ("Suzhou", "D", 0.1), ("Nanjing", "", 1), (null, "B", 2), ("Suzhou", "A", 0)]), Info);

    [Property]
    public void Every_group_has_the_tally_of_its_rows_to_the_bit(GroupedAnswers given)
    {
        double[] weights = Weights(given.Values.Length, zeros: false);
        WeightedSurveyCube cube = WeightedSurveyCube.Count(given.Scale, given.Groups, given.Values, weights, given.GroupCount);
        WeightedRatingTally TallyOf(Func<int, bool> isHere) => WeightedRatingTally.Count(
            given.Scale, Enumerable.Range(0, weights.Length).Where(i => isHere(given.Groups[i])).Select(i => ((int)given.Values[i], weights[i])));

        for (int group = 0; group < given.GroupCount; group++)
        {
            Same(TallyOf(of => of == group), cube[group]);
        }

        Same(TallyOf(of => of < 0 || of >= given.GroupCount), cube.Unassigned);
        Assert.Equal((weights.Length, given.Cube.Total.Answered), (cube.Total.Total, cube.Total.Answered));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1_000)]
    [InlineData(4_369)]
    [InlineData(20_000)]
    public void Columns_with_weights_of_0_are_counted_as_one_row_after_the_other_is(int groupCount)
    {
        foreach (RatingScale scale in SurveyCubes.Scales.Take(groupCount > 1_000 ? 1 : SurveyCubes.Scales.Length))
        {
            foreach (int rows in new[] { 0, 1, 2, 3, 31, 64, 65, 1_000, 70_000 })
            {
                GroupedAnswers given = SurveyCubes.Rows(scale, groupCount, rows);
                double[] weights = Weights(rows, zeros: true);
                SameAsModel(given, weights, WeightedSurveyCube.Count(scale, given.Groups, given.Values, weights, groupCount));
                float[] single = [.. weights.Select(weight => (float)weight)];
                SameAsModel(given, [.. single.Select(weight => (double)weight)], WeightedSurveyCube.Count(scale, given.Groups, given.Values, single, groupCount));
            }
        }
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_bits()
    {
        GroupedAnswers given = SurveyCubes.Rows(RatingScales.Recommend0To10, 30, (3 * ChunkLength) + 7);
        double[] weights = Weights(given.Values.Length, zeros: true);
        WeightedSurveyCube one = WeightedSurveyCube.Count(given.Scale, given.Groups, given.Values, weights, 30);

        foreach (int threads in new[] { -1, 1, 2, 3, 8 })
        {
            SameCubes(one, WeightedSurveyCube.Count(given.Scale, given.Groups.AsMemory(), given.Values.AsMemory(), weights.AsMemory(), 30, threads));
        }

        float[] single = [.. weights.Select(weight => (float)weight)];
        SameCubes(
            WeightedSurveyCube.Count(given.Scale, given.Groups, given.Values, single, 30),
            WeightedSurveyCube.Count(given.Scale, given.Groups.AsMemory(), given.Values.AsMemory(), single.AsMemory(), 30, 2));
        SameAsModel(given, weights, one);
    }

    [Fact]
    public void Rows_by_name_are_counted_like_columns()
    {
        WeightedSurveyCube cube = WeightedSurveyCube.Count(RatingScales.SmsAbcd, [("南京", "A", 2.5), ("苏州", "满意", 1), ("南京", "D", 0), (null, "B", 3), ("南京", "", 1), ("苏州", "?", 1)]);
        WeightedSurveyCube numbers = WeightedSurveyCube.Count(RatingScales.SmsAbcd, [("南京", 4, 2.5), ("苏州", 3, 1), ("南京", 1, 0), (null, 3, 3), ("南京", 255, 1), ("苏州", 9, 1)]);
        WeightedSurveyCube columns = WeightedSurveyCube.Count(
            RatingScales.SmsAbcd, new[] { 0, 1, 0, -1, 0, 1 }, new byte[] { 4, 3, 1, 3, 255, 9 }, new[] { 2.5, 1, 0, 3, 1, 1 }).WithGroups(["南京", "苏州"]);

        SameCubes(columns, cube);
        SameCubes(columns, numbers);
        Assert.Equal(["南京", "苏州"], cube.Groups);
        Assert.Equal((2.5, 1L, 1L, 1L), (cube["南京"].Weight, cube["南京"].Answered, cube["南京"].WithoutWeight, cube["南京"].NoAnswer));
        Assert.Equal((3.0, 1L), (cube.Unassigned.Weight, cube.Unassigned.Total));
        Assert.Equal((6.5, 6L), (cube.Total.Weight, cube.Total.Total));
        Assert.Equal("sms-abcd: 2 groups, n = 3, unassigned 1", cube.ToString());
        Assert.Equal(cube[1].Weight, cube.Tallies.Last().Tally.Weight);
    }

    [Fact]
    public void Groups_are_scored_ranked_and_rolled_up()
    {
        GroupedAnswers given = SurveyCubes.Rows(RatingScales.Recommend0To10, 6, 2_000);
        WeightedSurveyCube cube = WeightedSurveyCube.Count(given.Scale, given.Groups, given.Values, Weights(2_000, zeros: true), 8);
        IReadOnlyList<GroupSurveyScore> scores = cube.Score(Metrics.Nps);

        Assert.Equal(cube.Tallies.Select(group => group.Tally.Score(Metrics.Nps).Estimate), scores.Select(score => score.Score.Estimate));
        Assert.Equal(EstimateStatus.NoData, scores[7].Score.Estimate.Status);
        Assert.StartsWith("7: no data", scores[7].ToString(), StringComparison.Ordinal);
        Assert.Equal(FairRanking.Of(scores.Take(7).Select(score => (score.Group, score.Score.Estimate.Interval!.Value))), cube.Rank(Metrics.Nps));
        Refuses<ScaleMismatchException>(() => cube.Score(Metrics.CesMean), "metric");

        WeightedSurveyCube up = cube.RollUp([0, 0, 1, 1, -1, 5, 0, 0], 2);
        WeightedSurveyCube names = cube.RollUp(branch => branch is "4" or "5" ? null : branch is "2" or "3" ? "east" : "west");
        Assert.Equal((cube.Total.Total, cube.Total.WithoutWeight), (up.Total.Total, up.Total.WithoutWeight));
        Assert.Equal(cube.Total.Weight, up.Total.Weight, 9);
        Same(up[0], names["west"]);
        Same(up[1], names["east"]);
        Same(up.Unassigned, names.Unassigned);
        Assert.Equal(cube[0].Answered + cube[1].Answered + cube[6].Answered + cube[7].Answered, up[0].Answered);
        Assert.Equal(cube.Unassigned.Total + cube[4].Total + cube[5].Total, up.Unassigned.Total);
    }

    [Property]
    public void Adding_is_counting_all_rows_at_once(TwoGroupedAnswers given)
    {
        (double[] a, double[] b) = (Weights(given.A.Values.Length, zeros: false), Weights(given.B.Values.Length, zeros: false));
        WeightedSurveyCube Of(GroupedAnswers of, double[] weights) => WeightedSurveyCube.Count(of.Scale, of.Groups, of.Values, weights, of.GroupCount);
        WeightedSurveyCube sum = Of(given.A, a) + Of(given.B, b);
        WeightedSurveyCube all = WeightedSurveyCube.Count(
            given.A.Scale, [.. given.A.Groups, .. given.B.Groups], [.. given.A.Values, .. given.B.Values], [.. a, .. b], given.A.GroupCount);

        SameCubes(sum, Of(given.A, a).Merge(Of(given.B, b)));
        Assert.Equal(all.Total.Counts, sum.Total.Counts);
        Assert.All(sum.Tallies.Zip(all.Tallies, (one, other) => (one.Tally, Other: other.Tally)), pair =>
        {
            Assert.Equal(pair.Other.Counts, pair.Tally.Counts);
            Assert.Equal(pair.Other.Weight, pair.Tally.Weight, 9);
        });
    }

    [Fact]
    public void Bad_weights_are_refused_with_their_rows()
    {
        double[] weights = [.. Enumerable.Repeat(1.0, 200)];
        foreach (double bad in new[] { -1, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 9e-101, 1.1e100, -double.Epsilon, double.Epsilon })
        {
            for (int place = 0; place < weights.Length; place += 13)
            {
                weights[place] = bad;
                FindingsException refusal = Refuses<FindingsException>(() => WeightedSurveyCube.Count(RatingScales.OneToFive, new int[200], new byte[200], weights), "weights", "legal: 0 or from 1e-100 to 1e100");
                Assert.Equal($"weights[{place}]", Assert.Single(refusal.Findings).Path);
                weights[place] = 1;
            }
        }

        Refuses<FindingsException>(() => WeightedSurveyCube.Count(RatingScales.OneToFive, [("A", 5, 1.0), ("B", 5, -2)]), "answers", "answers[1].weight", "-2");
        Refuses<FindingsException>(() => WeightedSurveyCube.Count(RatingScales.OneToFive, new int[1], new byte[1], new[] { float.NaN }), "weights", "weights[0]", "NaN");
        double[] edges = [1e-100, 1e100, 0, -0.0];
        Assert.Equal(2, WeightedSurveyCube.Count(RatingScales.OneToFive, new int[4], new byte[] { 1, 1, 1, 1 }, edges)[0].Answered);
    }

    [Fact]
    public void Of_millions_of_bad_weights_the_first_are_listed_and_all_are_counted()
    {
        double[] weights = [.. Enumerable.Range(0, 2_500_000).Select(i => i < 50 || i >= 1_500_000 ? -1.0 : 1)];
        FindingsException refusal = Refuses<FindingsException>(
            () => WeightedSurveyCube.Count(RatingScales.OneToFive, new int[weights.Length], new byte[weights.Length], weights), "weights");

        Assert.Equal(101, refusal.Findings.Count);
        Assert.Equal(["weights[49]", "weights[1500000]"], refusal.Findings.Skip(49).Take(2).Select(finding => finding.Path));
        Assert.Equal("weights: 1000050 weights in all are none; the first 100 are listed", refusal.Findings[100].ToString());
        Assert.Equal(
            refusal.Findings,
            Refuses<FindingsException>(
                () => WeightedSurveyCube.Count(RatingScales.OneToFive, new int[weights.Length].AsMemory(), new byte[weights.Length].AsMemory(), weights.AsMemory(), 1, 3), "weights").Findings);
    }

    [Fact]
    public void Weights_that_are_all_0_say_nothing()
    {
        Refuses<FindingsException>(() => WeightedSurveyCube.Count(RatingScales.OneToFive, new int[2], new byte[] { 1, 2 }, new double[2]), "weights", "all 2 answers have the weight 0");
        WeightedSurveyCube cube = WeightedSurveyCube.Count(RatingScales.OneToFive, new[] { 0, 1 }, new byte[] { 1, 2 }, new[] { 0.0, 1 });
        Assert.Equal((EstimateStatus.NoData, 1L), (cube.Score(Metrics.Mean)[0].Score.Estimate.Status, cube[0].WithoutWeight));
        Assert.Equal(1, WeightedSurveyCube.Count(RatingScales.OneToFive, new int[1], new byte[] { 99 }, new double[1]).Total.Invalid);
    }

    [Fact]
    public void A_weighted_cube_reads_as_counts_and_sums()
    {
        Assert.EndsWith(
            ""","groups":["Nanjing","Suzhou"],"tallies":[{"counts":[0,0,0,1,0,1,0,0],"weights":[0,0,0,2.5],"squaredWeights":[0,0,0,6.25]},"""
            + """{"counts":[1,0,0,0,0,0,0,1],"weights":[0.1,0,0,0],"squaredWeights":[0.010000000000000002,0,0,0]}],"""
            + "\"unassigned\":{\"counts\":[0,0,1,0,0,0,0,0],\"weights\":[0,0,2,0],\"squaredWeights\":[0,0,4,0]}}", Json, StringComparison.Ordinal);
        SameCubes(JsonSerializer.Deserialize(Json, Info)!, JsonSerializer.Deserialize(JsonContract.RoundTripsAsText(JsonSerializer.Deserialize(Json, Info)!, Info), Info)!);
    }

    [Property]
    public void Any_weighted_cube_survives_to_the_bit(GroupedAnswers given)
    {
        WeightedSurveyCube cube = WeightedSurveyCube.Count(given.Scale, given.Groups, given.Values, Weights(given.Values.Length, zeros: false), given.GroupCount);
        SameCubes(cube, JsonSerializer.Deserialize(JsonContract.RoundTripsAsText(cube, Info), Info)!);
    }

    [Theory]
    [InlineData("\"weights\":[0,0,0,2.5]", "\"weights\":[0,0,0,-2.5]", "$.tallies[0].weights[3]", "-2.5 is no sum of 1 weights")]
    [InlineData("\"weights\":[0,0,0,2.5]", "\"weights\":[0,0,2.5]", "$.tallies[0].weights", "got 3 numbers; legal: 4 on this scale")]
    [InlineData("\"weights\":[0,0,0,2.5]", "\"weights\":[0,0,1,2.5]", "$.tallies[0].weights[2]", "on a level without answers")]
    [InlineData("\"weights\":[0,0,0,2.5]", "\"weights\":[0,0,0,1e999]", "$.tallies[0].weights[3]", "1e999")]
    [InlineData("\"squaredWeights\":[0,0,0,6.25]", "\"squaredWeights\":[0,0,0,7]", "$.tallies[0].weights[3]", "7 is no sum of 1 squared weights")]
    [InlineData("\"squaredWeights\":[0,0,0,6.25]", "\"squares\":[]", "$.tallies[0].squaredWeights", "missing")]
    [InlineData("\"counts\":[1,0,0,0,0,0,0,1]", "\"counts\":[1,0,0,0,0,0,0,-1]", "$.tallies[1].counts[7]", "got -1")]
    [InlineData("\"counts\":[1,0,0,0,0,0,0,1]", "\"counts\":[1]", "$.tallies[1].counts", "got 1 numbers; legal: 8 on this scale")]
    [InlineData("\"tallies\":[", "\"tallies\":[7,", "$.tallies", "got 3 rows; legal: one for each of the 2 groups")]
    [InlineData("\"groups\"", "\"group\"", "$.group", "unknown property")]
    public void What_is_wrong_in_JSON_is_said_with_its_place(string good, string bad, string path, string message)
    {
        string json = Json.Replace(good, bad);
        Assert.NotEqual(Json, json);
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Info));
        Assert.Equal(path, refusal.Path);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cubes_that_do_not_fit_are_not_put_together()
    {
        WeightedSurveyCube named = WeightedSurveyCube.Count(RatingScales.SmsAbcd, [("A", "A", 1.0)]);
        WeightedSurveyCube numbered = WeightedSurveyCube.Count(RatingScales.SmsAbcd, new int[1], new byte[] { 1 }, new[] { 1.0 });
        Refuses<ScaleMismatchException>(() => numbered + WeightedSurveyCube.Count(RatingScales.OneToFive, new int[1], new byte[] { 1 }, new[] { 1.0 }), "right", "one-to-five");
        Refuses<ArgumentException>(() => numbered + named, "right", "WithGroups gives names to the groups of the left cube");
        Refuses<ArgumentException>(() => named + numbered, "right", "WithGroups gives names to the groups of the right cube");
        Refuses<ArgumentNullException>(() => numbered.Merge(null!), "other");
        Refuses<ArgumentNullException>(() => numbered.RollUp(null!), "parentOf");
        Refuses<ArgumentException>(() => numbered.WithGroups(["A", "B"]), "names", "2 names");
        Refuses<ArgumentOutOfRangeException>(() => numbered[1], "group");
        Refuses<ArgumentException>(() => named["B"], "group", "'B'");
    }

    private static double[] Weights(int rows, bool zeros)
    {
        var random = new Random(rows);
        double[] weights = new double[rows];
        for (int i = 0; i < rows; i++)
        {
            weights[i] = zeros && random.Next(5) == 0 ? 0 : Math.Exp((random.NextDouble() * 8) - 4);
        }

        return weights;
    }

    /// <summary>Row by row, a dictionary of groups; chunks of rows are summed for themselves.</summary>
    private static void SameAsModel(GroupedAnswers given, double[] weights, WeightedSurveyCube cube)
    {
        int levels = given.Scale.Levels.Count;
        var counts = new Dictionary<(int Group, int Slot), long>();
        var sums = new Dictionary<(int Group, int Slot), (double W, double S)>();
        for (int start = 0; start < weights.Length; start += ChunkLength)
        {
            var chunk = new Dictionary<(int Group, int Slot), (double W, double S)>();
            for (int i = start; i < Math.Min(start + ChunkLength, weights.Length); i++)
            {
                int group = given.Groups[i] >= 0 && given.Groups[i] < given.GroupCount ? given.Groups[i] : given.GroupCount;
                int value = given.Values[i];
                int slot = value == given.Scale.NotApplicableCode ? levels : value == given.Scale.NoAnswerCode ? levels + 1
                    : !given.Scale.TryFindLevel(value, out int level) ? levels + 2 : weights[i] == 0 ? levels + 3 : level;
                counts.TryGetValue((group, slot), out long count);
                counts[(group, slot)] = count + 1;
                if (slot < levels)
                {
                    chunk.TryGetValue((group, slot), out (double W, double S) sum);
                    chunk[(group, slot)] = (sum.W + weights[i], sum.S + (weights[i] * weights[i]));
                }
            }

            foreach (KeyValuePair<(int, int), (double W, double S)> cell in chunk)
            {
                sums.TryGetValue(cell.Key, out (double W, double S) sum);
                sums[cell.Key] = (sum.W + cell.Value.W, sum.S + cell.Value.S);
            }
        }

        Assert.Equal(weights.Length, cube.Total.Total);
        foreach (int group in counts.Keys.Select(cell => cell.Group).Distinct())
        {
            WeightedRatingTally tally = group == given.GroupCount ? cube.Unassigned : cube[group];
            long Count(int slot) => counts.TryGetValue((group, slot), out long count) ? count : 0;
            (double W, double S) Sum(int slot) => sums.TryGetValue((group, slot), out (double W, double S) sum) ? sum : (0, 0);
            for (int slot = 0; slot < levels; slot++)
            {
                Assert.True((Count(slot), Sum(slot)) == (tally.Counts[slot], (tally.Weights[slot], tally.SquaredWeights[slot])), $"group {group}, level {slot}: {tally}");
            }

            Assert.Equal((Count(levels), Count(levels + 1), Count(levels + 2), Count(levels + 3)), (tally.NotApplicable, tally.NoAnswer, tally.Invalid, tally.WithoutWeight));
        }
    }

    private static void SameCubes(WeightedSurveyCube expected, WeightedSurveyCube cube)
    {
        Assert.Equal(expected.Groups, cube.Groups);
        foreach ((WeightedRatingTally one, WeightedRatingTally other) in expected.Tallies.Zip(cube.Tallies, (one, other) => (one.Tally, other.Tally)))
        {
            Same(one, other);
        }

        Same(expected.Unassigned, cube.Unassigned);
        Same(expected.Total, cube.Total);
    }

    private static void Same(WeightedRatingTally expected, WeightedRatingTally tally) => Assert.Equal(expected.ToBytes(), tally.ToBytes());
}
