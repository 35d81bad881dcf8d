using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class SurveyCube
{
    /// <summary>Counts columns of numbers: for every row the number of its group and its answer.</summary>
    /// <param name="scale">The scale; its codes are those of the column.</param>
    /// <param name="groups">The number of each row's group, from 0. Rows with another number are counted in <see cref="Unassigned"/>.</param>
    /// <param name="values">
    /// The answers as <see cref="RatingCounter"/> reads them: a level's value, <see cref="RatingScale.NotApplicableCode"/> or
    /// <see cref="RatingScale.NoAnswerCode"/>; everything else is invalid.
    /// </param>
    /// <param name="groupCount">
    /// How many groups there are; by default one more than the largest number, which takes a look at the whole column first.
    /// </param>
    /// <returns>The cube; every row is counted in one place. Nothing else is allocated for good.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="groupCount"/> is negative, or there would be more than <see cref="MaximumCells"/> counts.
    /// </exception>
    public static SurveyCube Count(RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<byte> values, int? groupCount = null) =>
        CountColumns(scale, groups, values, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, int?)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<sbyte> values, int? groupCount = null) =>
        CountColumns(scale, groups, values, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, int?)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<ushort> values, int? groupCount = null) =>
        CountColumns(scale, groups, values, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, int?)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlySpan<int> groups, ReadOnlySpan<float> values, int? groupCount = null) =>
        CountColumns(scale, groups, values, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, int?)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlySpan<ushort> groups, ReadOnlySpan<byte> values, int? groupCount = null) =>
        CountColumns(scale, groups, values, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, int?)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlySpan<ushort> groups, ReadOnlySpan<sbyte> values, int? groupCount = null) =>
        CountColumns(scale, groups, values, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, int?)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlySpan<ushort> groups, ReadOnlySpan<ushort> values, int? groupCount = null) =>
        CountColumns(scale, groups, values, groupCount);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{int}, ReadOnlySpan{byte}, int?)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlySpan<ushort> groups, ReadOnlySpan<float> values, int? groupCount = null) =>
        CountColumns(scale, groups, values, groupCount);
}
