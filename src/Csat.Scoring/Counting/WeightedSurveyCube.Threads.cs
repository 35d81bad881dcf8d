using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class WeightedSurveyCube
{
    /// <summary>Counts columns on several threads.</summary>
    /// <param name="scale">The scale; its codes are those of the column.</param>
    /// <param name="groups">The number of each row's group, from 0. Rows with another number are counted in <see cref="Unassigned"/>.</param>
    /// <param name="values">The answers as <see cref="RatingCounter"/> reads them.</param>
    /// <param name="weights">The weights, 0 or from 1e-100 to 1e100, also of rows without an answer.</param>
    /// <param name="groupCount">How many groups there are; <see langword="null"/> for one more than the largest number.</param>
    /// <param name="maxDegreeOfParallelism">The most threads, or −1 for all processors.</param>
    /// <returns>The cube, the same to the bit with any number of threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// Weights outside their range: each such row with its index, up to 100 of them and then how many there are; or answers whose weights are
    /// all 0.
    /// </exception>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="groupCount"/> is negative, there would be more than <see cref="SurveyCube.MaximumCells"/> counts, or the number of
    /// threads is neither −1 nor at least 1.
    /// </exception>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<byte> values, ReadOnlyMemory<double> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<byte> values, ReadOnlyMemory<float> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<sbyte> values, ReadOnlyMemory<double> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<sbyte> values, ReadOnlyMemory<float> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<ushort> values, ReadOnlyMemory<double> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<ushort> values, ReadOnlyMemory<float> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<float> values, ReadOnlyMemory<double> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<float> values, ReadOnlyMemory<float> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<ushort> groups, ReadOnlyMemory<byte> values, ReadOnlyMemory<double> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<ushort> groups, ReadOnlyMemory<byte> values, ReadOnlyMemory<float> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<ushort> groups, ReadOnlyMemory<sbyte> values, ReadOnlyMemory<double> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<ushort> groups, ReadOnlyMemory<sbyte> values, ReadOnlyMemory<float> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<ushort> groups, ReadOnlyMemory<ushort> values, ReadOnlyMemory<double> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<ushort> groups, ReadOnlyMemory<ushort> values, ReadOnlyMemory<float> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<ushort> groups, ReadOnlyMemory<float> values, ReadOnlyMemory<double> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, ReadOnlyMemory{double}, int?, int)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlyMemory<ushort> groups, ReadOnlyMemory<float> values, ReadOnlyMemory<float> weights, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, weights, groupCount, maxDegreeOfParallelism);
}
