using Csat.Domain;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

/// <summary>Cubes and weighted tallies of every kind of columns are those of the rows one by one: any length, any start, any threads.</summary>
public class CubeColumnTests
{
    private const int Longest = 1000;
    private const int Offsets = 64;
    private const int GroupCount = 3;
    private const int ChunkLength = 1 << 20;

    private delegate WeightedSurveyCube Weighted<TGroup, TValue, TWeight>(
        RatingScale scale, ReadOnlySpan<TGroup> groups, ReadOnlySpan<TValue> values, ReadOnlySpan<TWeight> weights, int? groupCount);

    private delegate WeightedSurveyCube WeightedOnThreads<TGroup, TValue, TWeight>(
        RatingScale scale, ReadOnlyMemory<TGroup> groups, ReadOnlyMemory<TValue> values, ReadOnlyMemory<TWeight> weights, int? groupCount, int threads);

    private delegate SurveyCube Plain<TGroup, TValue>(RatingScale scale, ReadOnlySpan<TGroup> groups, ReadOnlySpan<TValue> values, int? groupCount);

    private delegate SurveyCube PlainOnThreads<TGroup, TValue>(
        RatingScale scale, ReadOnlyMemory<TGroup> groups, ReadOnlyMemory<TValue> values, int? groupCount, int threads);

    private delegate WeightedRatingTally Tallied<TValue, TWeight>(RatingScale scale, ReadOnlySpan<TValue> values, ReadOnlySpan<TWeight> weights);

    private delegate WeightedRatingTally TalliedOnThreads<TValue, TWeight>(
        RatingScale scale, ReadOnlyMemory<TValue> values, ReadOnlyMemory<TWeight> weights, int threads);

    public static TheoryData<int> EveryKind => [.. Enumerable.Range(0, Kinds.Length)];

    private static readonly IKind[] Kinds =
    [
        new Kind<int, byte, double>(Columns.Bytes, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<int, byte, float>(Columns.Bytes, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<int, sbyte, double>(Columns.SignedBytes, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<int, sbyte, float>(Columns.SignedBytes, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<int, ushort, double>(Columns.Shorts, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<int, ushort, float>(Columns.Shorts, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<int, float, double>(Columns.Floats, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<int, float, float>(Columns.Floats, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<ushort, byte, double>(Columns.Bytes, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<ushort, byte, float>(Columns.Bytes, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<ushort, sbyte, double>(Columns.SignedBytes, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<ushort, sbyte, float>(Columns.SignedBytes, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<ushort, ushort, double>(Columns.Shorts, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<ushort, ushort, float>(Columns.Shorts, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<ushort, float, double>(Columns.Floats, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
        new Kind<ushort, float, float>(Columns.Floats, Columns.SlotOf, WeightedSurveyCube.Count, WeightedSurveyCube.Count, SurveyCube.Count, SurveyCube.Count, WeightedRatingTally.Count, WeightedRatingTally.Count),
    ];

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Columns_of_every_length_and_from_every_place_on(int kind) => Kinds[kind].EveryLengthAndStart();

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Cubes_of_so_many_groups_that_their_cells_have_wide_counters(int kind) => Kinds[kind].ManyGroups();

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Any_number_of_threads_gives_the_same_bits(int kind) => Kinds[kind].Threads();

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void A_weight_that_is_none_is_refused_with_its_row(int kind) => Kinds[kind].BadWeights();

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Arguments_that_do_not_fit_are_refused_by_name(int kind) => Kinds[kind].Refusals();

    private interface IKind
    {
        void EveryLengthAndStart();

        void ManyGroups();

        void Threads();

        void BadWeights();

        void Refusals();
    }

    private sealed class Kind<TGroup, TValue, TWeight>(
        Func<RatingScale, int, int, TValue[]> draw,
        Func<RatingScale, TValue, int> slotOf,
        Weighted<TGroup, TValue, TWeight> weighted,
        WeightedOnThreads<TGroup, TValue, TWeight> weightedOnThreads,
        Plain<TGroup, TValue> plain,
        PlainOnThreads<TGroup, TValue> plainOnThreads,
        Tallied<TValue, TWeight> tallied,
        TalliedOnThreads<TValue, TWeight> talliedOnThreads) : IKind
        where TGroup : struct, IConvertible
        where TValue : struct
        where TWeight : struct, IConvertible
    {
        public void EveryLengthAndStart()
        {
            Given[] given = [.. Columns.Scales.Select(scale => Draw(scale, GroupCount, Longest + Offsets))];
            for (int length = 0; length <= Longest; length++)
            {
                Demand(given[length % given.Length], length * 7 % Offsets, length);
            }

            foreach (int length in new[] { 1, 15, 16, 17, 31, 32, 33, 63, 64, 65, 129 })
            {
                for (int start = 0; start < Offsets; start++)
                {
                    Demand(given[(start + length) % given.Length], start, length);
                }
            }
        }

        public void ManyGroups() => Demand(Draw(RatingScales.OneToFive, 10_000, 20_000), 1, 19_999);

        public void Threads()
        {
            Given few = Draw(RatingScales.Recommend0To10.WithCodes(98, 99), GroupCount, 4_999);
            Given given = few.Repeated(ChunkLength + 5_000);
            Demand(given, 0, given.Values.Length);
            WeightedSurveyCube one = weighted(given.Scale, given.Groups, given.Values, given.Weights, GroupCount);
            WeightedRatingTally tally = tallied(given.Scale, given.Values, given.Weights);
            SurveyCube counts = plain(given.Scale, given.Groups, given.Values, GroupCount);
            foreach (int threads in new[] { -1, 1, 2, 8 })
            {
                Assert.Equal(one, weightedOnThreads(given.Scale, given.Groups, given.Values, given.Weights, GroupCount, threads));
                Assert.Equal(tally, talliedOnThreads(given.Scale, given.Values, given.Weights, threads));
                Assert.Equal(counts, plainOnThreads(given.Scale, given.Groups, given.Values, GroupCount, threads));
            }
        }

        public void BadWeights()
        {
            Given given = Draw(RatingScales.OneToFive, GroupCount, 9_000);
            TWeight[] weights = [.. given.Weights];
            foreach (double bad in new[] { -1, double.NaN, double.PositiveInfinity })
            {
                foreach (int row in new[] { 37, 8_191, 8_192, 8_999 })
                {
                    weights[row] = As<TWeight>(bad);
                    foreach (Func<object> count in new Func<object>[]
                    {
                        () => weighted(given.Scale, given.Groups, given.Values, weights, null),
                        () => weightedOnThreads(given.Scale, given.Groups, given.Values, weights, null, 2),
                        () => tallied(given.Scale, given.Values, weights),
                        () => talliedOnThreads(given.Scale, given.Values, weights, 2),
                    })
                    {
                        FindingsException refusal = Refuses<FindingsException>(() => count(), "weights", "legal: 0 or from 1e-100 to 1e100");
                        Assert.Equal($"weights[{row}]", Assert.Single(refusal.Findings).Path);
                    }

                    weights[row] = given.Weights[row];
                }
            }

            TWeight[] zeros = [.. given.Weights.Select(_ => As<TWeight>(-0.0))];
            Refuses<FindingsException>(() => weighted(given.Scale, given.Groups, given.Values, zeros, null), "weights", "have the weight 0");
            Refuses<FindingsException>(() => talliedOnThreads(given.Scale, given.Values, zeros, -1), "weights", "have the weight 0");
        }

        public void Refusals()
        {
            RatingScale scale = RatingScales.OneToFive;
            (TGroup[] groups, TValue[] values, TWeight[] weights) = (new TGroup[3], new TValue[3], new TWeight[3]);
            Refuses<ArgumentNullException>(() => weighted(null!, groups, values, weights, null), "scale");
            Refuses<ArgumentNullException>(() => weightedOnThreads(null!, groups, values, weights, null, 1), "scale");
            Refuses<ArgumentNullException>(() => plain(null!, groups, values, null), "scale");
            Refuses<ArgumentNullException>(() => plainOnThreads(null!, groups, values, null, 1), "scale");
            Refuses<ArgumentNullException>(() => tallied(null!, values, weights), "scale");
            Refuses<ArgumentNullException>(() => talliedOnThreads(null!, values, weights, 1), "scale");

            Refuses<ArgumentException>(() => weighted(scale, groups, new TValue[4], weights, null), "values", "4 values", "3 groups");
            Refuses<ArgumentException>(() => weighted(scale, groups, values, new TWeight[2], null), "weights", "2 weights", "3 groups");
            Refuses<ArgumentException>(() => weightedOnThreads(scale, groups, new TValue[4], weights, null, 1), "values", "4 values", "3 groups");
            Refuses<ArgumentException>(() => weightedOnThreads(scale, groups, values, new TWeight[2], null, 1), "weights", "2 weights", "3 groups");
            Refuses<ArgumentException>(() => weighted(scale, ReadOnlySpan<TGroup>.Empty, values, weights, null), "values", "3 values", "0 groups");
            Refuses<ArgumentException>(() => plain(scale, groups, new TValue[4], null), "values", "4 values", "3 groups");
            Refuses<ArgumentException>(() => plainOnThreads(scale, groups, new TValue[4], null, 1), "values", "4 values", "3 groups");
            Refuses<ArgumentException>(() => tallied(scale, values, new TWeight[2]), "weights", "2 weights", "3 values");
            Refuses<ArgumentException>(() => talliedOnThreads(scale, new TValue[4], weights, 1), "weights", "3 weights", "4 values");

            Refuses<ArgumentOutOfRangeException>(() => weighted(scale, groups, values, weights, -1), "groupCount", "-1");
            Refuses<ArgumentOutOfRangeException>(() => weightedOnThreads(scale, groups, values, weights, SurveyCube.MaximumCells, 1), "groupCount", "67108864");
            Refuses<ArgumentOutOfRangeException>(() => plain(scale, groups, values, -1), "groupCount", "-1");
            foreach (int threads in new[] { 0, -2, int.MinValue })
            {
                Refuses<ArgumentOutOfRangeException>(() => weightedOnThreads(scale, groups, values, weights, null, threads), "maxDegreeOfParallelism", $"{threads}");
                Refuses<ArgumentOutOfRangeException>(() => plainOnThreads(scale, groups, values, null, threads), "maxDegreeOfParallelism", $"{threads}");
                Refuses<ArgumentOutOfRangeException>(() => talliedOnThreads(scale, values, weights, threads), "maxDegreeOfParallelism", $"{threads}");
            }
        }

        private static T As<T>(double number) => (T)Convert.ChangeType(number, typeof(T), System.Globalization.CultureInfo.InvariantCulture);

        private Given Draw(RatingScale scale, int groupCount, int rows)
        {
            var random = new Random(rows);
            TGroup[] groups = [.. Enumerable.Range(0, rows).Select(_ => random.Next(12) switch
            {
                0 when typeof(TGroup) == typeof(int) => As<TGroup>(random.Next(int.MinValue, 0)),
                1 => As<TGroup>(groupCount + random.Next(50_000)),
                _ => As<TGroup>(random.Next(groupCount)),
            })];
            TValue[] values = draw(scale, rows, 7);
            TWeight[] weights = [.. Enumerable.Range(0, rows).Select(_ => As<TWeight>(random.Next(8) == 0 ? 0 : Math.Exp((random.NextDouble() * 8) - 4)))];
            return new(groups, values, weights, ColumnModel.Of(scale, groupCount, groups, values, weights, slotOf));
        }

        /// <summary>All that is counted from a part of the columns.</summary>
        private void Demand(Given given, int start, int length)
        {
            ColumnModel model = given.Model;
            model.Demand(start, length, () => weighted(
                given.Scale, given.Groups.AsSpan(start, length), given.Values.AsSpan(start, length), given.Weights.AsSpan(start, length), given.GroupCount));
            model.DemandTally(start, length, () => tallied(given.Scale, given.Values.AsSpan(start, length), given.Weights.AsSpan(start, length)));
            model.DemandPlain(start, length, plain(given.Scale, given.Groups.AsSpan(start, length), given.Values.AsSpan(start, length), given.GroupCount));
        }

        private sealed record Given(TGroup[] Groups, TValue[] Values, TWeight[] Weights, ColumnModel Model)
        {
            public RatingScale Scale => Model.Scale;

            public int GroupCount => Model.GroupCount;

            /// <summary>The same rows over and over.</summary>
            public Given Repeated(int rows) => new(
                ColumnModel.Repeated(Groups, rows), ColumnModel.Repeated(Values, rows), ColumnModel.Repeated(Weights, rows), Model.Repeated(rows));
        }
    }
}
