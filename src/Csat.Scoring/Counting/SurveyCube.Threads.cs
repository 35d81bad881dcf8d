using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class SurveyCube
{
    /// <summary>Counts columns of numbers on several threads.</summary>
    /// <param name="scale">The scale; its codes are those of the column.</param>
    /// <param name="groups">The number of each row's group, from 0. Rows with another number are counted in <see cref="Unassigned"/>.</param>
    /// <param name="values">The answers as <see cref="RatingCounter"/> reads them.</param>
    /// <param name="groupCount">How many groups there are; <see langword="null"/> for one more than the largest number.</param>
    /// <param name="maxDegreeOfParallelism">The most threads, or −1 for all processors.</param>
    /// <returns>The cube, the same with any number of threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="groupCount"/> is negative, there would be more than <see cref="MaximumCells"/> counts, or the number of threads is
    /// neither −1 nor at least 1.
    /// </exception>
    public static SurveyCube Count(RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<byte> values, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, int?, int)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<sbyte> values, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, int?, int)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<ushort> values, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, int?, int)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlyMemory<int> groups, ReadOnlyMemory<float> values, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, int?, int)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlyMemory<ushort> groups, ReadOnlyMemory<byte> values, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, int?, int)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlyMemory<ushort> groups, ReadOnlyMemory<sbyte> values, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, int?, int)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlyMemory<ushort> groups, ReadOnlyMemory<ushort> values, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, groupCount, maxDegreeOfParallelism);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlyMemory{int}, ReadOnlyMemory{byte}, int?, int)"/>
    public static SurveyCube Count(RatingScale scale, ReadOnlyMemory<ushort> groups, ReadOnlyMemory<float> values, int? groupCount, int maxDegreeOfParallelism) =>
        CountColumns(scale, groups, values, groupCount, maxDegreeOfParallelism);
}
