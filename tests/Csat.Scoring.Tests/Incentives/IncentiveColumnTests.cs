using Csat.Domain;

namespace Csat.Scoring.Tests;

public sealed class IncentiveColumnTests
{
    private static readonly IncentiveScheme Scheme = IncentiveSchemes.ManagementMeasures with
    {
        Measures =
        [
            IncentiveSchemes.ManagementMeasures.Measures[0],
            IncentiveSchemes.ManagementMeasures.Measures[1],
            new IncentiveMeasure
            {
                Code = "minutes", Family = MeasureFamily.Timeliness, Kind = MeasureKind.Mean, Direction = MeasureDirection.LowerIsBetter, Weight = 0.35m,
                Threshold = 30, Target = 12.5, Stretch = 4, MinimumN = 2,
            },
        ],
        Rewards = [new() { Code = "a", Standard = 100 }, new() { Code = "b", Standard = 80 }, new() { Code = "c", Standard = 60, Quota = 0.3m }],
    };

    /// <summary>Enough rows for vectors, tiles and their remainders, with gaps that leave the vectors' way.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1024)]
    [InlineData(3001)]
    public void Thousands_of_rows_have_the_bits_of_records(int count)
    {
        var random = new Random(count);
        long[] n = [.. Enumerable.Range(0, count).Select(_ => (long)random.Next(0, 60))];
        long[] x = [.. n.Select(most => (long)random.Next(0, (int)most + 1))];
        long[] repliesN = [.. n.Select(one => one * 3)];
        long[] replies = [.. repliesN.Select(most => (long)(most * (0.7 + (0.3 * random.NextDouble()))))];
        double[] minutes = [.. n.Select(_ => 2 + (random.NextDouble() * 40))];
        long[] calls = [.. n.Select(_ => (long)random.Next(0, 9))];
        IncentiveColumnScores columns = Scheme.Evaluate(new IncentiveColumns
        {
            Count = count,
            Measures =
            [
                MeasureColumn.Mean("minutes", minutes, calls), MeasureColumn.Proportion("satisfaction", x, n), MeasureColumn.Proportion("reply-on-time", replies, repliesN),
            ],
        });
        IncentiveMonth month = Scheme.Evaluate(Enumerable.Range(0, count).Select(i => new StaffFacts(
            "p" + i,
            [MeasureFact.Proportion("satisfaction", x[i], n[i]), MeasureFact.Proportion("reply-on-time", replies[i], repliesN[i]), MeasureFact.Mean("minutes", minutes[i], calls[i])])));

        for (int i = 0; i < count; i++)
        {
            StaffScore score = month.For("p" + i);
            Assert.Equal(score.Score ?? double.NaN, columns.Scores.Span[i]);
            Assert.Equal(score.Lower ?? double.NaN, columns.Lower.Span[i]);
            Assert.Equal(score.Upper ?? double.NaN, columns.Upper.Span[i]);
            Assert.Equal(score.Rank ?? 0, columns.Ranks.Span[i]);
            Assert.Equal(score.Reward?.Code, columns.Rewards.Span[i] < 0 ? null : Scheme.Rewards[columns.Rewards.Span[i]].Code);
        }
    }

    [Fact]
    public void Values_alone_count_once_each_and_not_a_number_is_no_data()
    {
        IncentiveScheme scheme = Scheme with
        {
            MinimumSatisfactionWeight = 0,
            FollowsManagementMeasures = false,
            OrderMeasure = null,
            Rewards = [],
            Measures = [Scheme.Measures[2] with { Weight = 1, MinimumN = 0 }],
        };
        double[] minutes = [.. Enumerable.Range(0, 40).Select(i => i % 11 == 5 ? double.NaN : (double)i)];
        IncentiveColumnScores columns = scheme.Evaluate(new IncentiveColumns { Count = 40, Measures = [MeasureColumn.Mean("minutes", minutes)] });
        IncentiveMonth month = scheme.Evaluate(minutes.Select((value, i) => new StaffFacts("p" + i, double.IsNaN(value) ? [] : [MeasureFact.Mean("minutes", value, 1)])));

        Assert.All(Enumerable.Range(0, 40), i => Assert.Equal(month.For("p" + i).Score, columns.Scores.Span[i]));
        Assert.All(Enumerable.Range(0, 40), i => Assert.Equal(month.For("p" + i).Rank, columns.Ranks.Span[i]));
    }

    [Fact]
    public void Everybody_alike_shares_the_first_rank_and_nobody_is_no_trouble()
    {
        long[] n = [.. Enumerable.Repeat(40L, 5000)];
        double[] minutes = [.. Enumerable.Repeat(10.0, 5000)];
        IncentiveColumnScores alike = Scheme.Evaluate(new IncentiveColumns
        {
            Count = 5000,
            Measures = [MeasureColumn.Mean("minutes", minutes, n), MeasureColumn.Proportion("satisfaction", n, n), MeasureColumn.Proportion("reply-on-time", n, n)],
        });

        Assert.All(alike.Ranks.ToArray(), rank => Assert.Equal(1, rank));
        Assert.Equal(0, Scheme.Evaluate(new IncentiveColumns { Count = 0, Measures = [] }).Scores.Length);
        Assert.All(Scheme.Evaluate(new IncentiveColumns { Count = 3, Measures = [] }).Ranks.ToArray(), rank => Assert.Equal(0, rank));
    }

    [Fact]
    public void Faults_of_columns_are_told_all_at_once()
    {
        var refusal = Assert.Throws<FindingsException>(() => Scheme.Evaluate(new IncentiveColumns
        {
            Count = 2,
            Measures =
            [
                MeasureColumn.Proportion("satisfaction", new long[] { 1, 5 }, new long[] { 1, 4 }),
                MeasureColumn.Proportion("satisfaction", new long[] { 1, 1 }, new long[] { -1, 4 }),
                MeasureColumn.Proportion("reply-on-time", new long[] { 1 }, new long[] { 1, 4, 4 }),
                MeasureColumn.Mean("minutes", new[] { double.PositiveInfinity, 1 }, new long[] { 1, 1 }, new[] { double.NaN, -1 }),
                MeasureColumn.Mean("hours", new[] { 1.0, 1 }),
                null!,
            ],
            Teams = new[] { 0, 2 },
            Roles = new sbyte[] { 2, -2 },
        }));

        Assert.Equal("columns", refusal.ParamName);
        Assert.Equal(
            [
                "measures[0][1]", "measures[1][0]", "measures[2]", "measures[2].n", "measures[3][0]", "measures[3][1]", "measures[4].code", "measures[5].code",
                "teams[1]", "roles[0]", "roles[1]",
            ],
            refusal.Findings.Select(finding => finding.Path));
        Assert.Equal("count", Assert.Single(Assert.Throws<FindingsException>(() => Scheme.Evaluate(new IncentiveColumns { Count = -1, Measures = [] })).Findings).Path);
    }
}
