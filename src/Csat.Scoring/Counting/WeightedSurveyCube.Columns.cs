using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class WeightedSurveyCube
{
    /// <summary>Counts columns: for every row the number of its group, its answer and its weight.</summary>
    /// <param name="scale">The scale; its codes are those of the column.</param>
    /// <param name="groups">The number of each row's group, from 0. Rows with another number are counted in <see cref="Unassigned"/>.</param>
    /// <param name="values">
    /// The answers as <see cref="RatingCounter"/> reads them: a level's value, <see cref="RatingScale.NotApplicableCode"/> or
    /// <see cref="RatingScale.NoAnswerCode"/>; everything else is invalid.
    /// </param>
    /// <param name="weights">The weights, 0 or from 1e-100 to 1e100, also of rows without an answer.</param>
    /// <param name="groupCount">
    /// How many groups there are; by default one more than the largest number, which takes a look at the whole column first.
    /// </param>
    /// <returns>The cube; every row is counted in one place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// Weights outside their range: each such row with its index, up to 100 of them and then how many there are; or answers whose weights are
    /// all 0.
    /// </exception>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="groupCount"/> is negative, or there would be more than <see cref="SurveyCube.MaximumCells"/> counts.
    /// </exception>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<byte> values, ReadOnlySpan<double> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<byte> values, ReadOnlySpan<float> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<sbyte> values, ReadOnlySpan<double> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<sbyte> values, ReadOnlySpan<float> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<ushort> values, ReadOnlySpan<double> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<ushort> values, ReadOnlySpan<float> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<float> values, ReadOnlySpan<double> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<float> values, ReadOnlySpan<float> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<ushort> groups, ReadOnlySpan<byte> values, ReadOnlySpan<double> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<ushort> groups, ReadOnlySpan<byte> values, ReadOnlySpan<float> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<ushort> groups, ReadOnlySpan<sbyte> values, ReadOnlySpan<double> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<ushort> groups, ReadOnlySpan<sbyte> values, ReadOnlySpan<float> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<ushort> groups, ReadOnlySpan<ushort> values, ReadOnlySpan<double> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<ushort> groups, ReadOnlySpan<ushort> values, ReadOnlySpan<float> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<ushort> groups, ReadOnlySpan<float> values, ReadOnlySpan<double> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, ReadOnlySpan{double}, int?)"/>
    public static WeightedSurveyCube Count(
        RatingScale scale, ReadOnlySpan<ushort> groups, ReadOnlySpan<float> values, ReadOnlySpan<float> weights, int? groupCount = null) =>
        CountColumns(scale, groups, values, weights, groupCount);
}
