using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class RatingTally
{
    /// <summary>Counts answers given as text: a level's code or label in any spelling that the scale knows.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">The answers; <see langword="null"/>, empty and blank text is no answer, text that names no level is invalid.</param>
    /// <returns>The tally; every answer is counted in one place.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static RatingTally Count(RatingScale scale, IEnumerable<string?> answers)
    {
        Throw.IfNull(answers);
        var builder = new RatingTallyBuilder(scale);
        foreach (string? answer in answers)
        {
            builder.TryAdd(answer);
        }

        return builder.ToTally();
    }

    /// <summary>Counts answers given as numbers.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">
    /// The levels' values; <see cref="RatingScale.NotApplicableCode"/> and <see cref="RatingScale.NoAnswerCode"/> have their meaning, every
    /// other number off the scale is invalid.
    /// </param>
    /// <returns>The tally; every answer is counted in one place.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static RatingTally Count(RatingScale scale, IEnumerable<int> answers)
    {
        Throw.IfNull(answers);
        var builder = new RatingTallyBuilder(scale);
        foreach (int answer in answers)
        {
            builder.TryAdd(answer);
        }

        return builder.ToTally();
    }

    /// <summary>Counts answers given as numbers, some of them missing.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">As for numbers; <see langword="null"/> is no answer.</param>
    /// <returns>The tally; every answer is counted in one place.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static RatingTally Count(RatingScale scale, IEnumerable<int?> answers)
    {
        Throw.IfNull(answers);
        var builder = new RatingTallyBuilder(scale);
        foreach (int? answer in answers)
        {
            builder.TryAdd(answer ?? builder.Scale.NoAnswerCode);
        }

        return builder.ToTally();
    }

    /// <summary>Counts a column of numbers: the short way for many answers.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="values">
    /// The levels' values; <see cref="RatingScale.NotApplicableCode"/> and <see cref="RatingScale.NoAnswerCode"/> have their meaning, every
    /// other value off the scale is invalid. <see cref="RatingCounter"/> says how each kind of column is read; for many columns make one and
    /// use it for all.
    /// </param>
    /// <returns>The tally; every value is counted in one place. What is allocated doesn't depend on the length.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    public static RatingTally Count(RatingScale scale, ReadOnlySpan<byte> values) => new RatingCounter(scale).Count(values);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{byte})"/>
    public static RatingTally Count(RatingScale scale, ReadOnlySpan<sbyte> values) => new RatingCounter(scale).Count(values);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{byte})"/>
    public static RatingTally Count(RatingScale scale, ReadOnlySpan<ushort> values) => new RatingCounter(scale).Count(values);

    /// <inheritdoc cref="Count(RatingScale, ReadOnlySpan{byte})"/>
    public static RatingTally Count(RatingScale scale, ReadOnlySpan<float> values) => new RatingCounter(scale).Count(values);

    /// <summary>A tally from counts in the scale's order, the worst level first: for SMS letters D, C, B, A.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="counts">The counts in the scale's order, from the worst level to the best.</param>
    /// <param name="notApplicable">Questions that did not apply.</param>
    /// <param name="noAnswer">Questions without an answer.</param>
    /// <param name="invalid">Answers off the scale.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// Not one count a level, a negative count, or a sum above <see cref="long.MaxValue"/>.
    /// </exception>
    public static RatingTally FromCountsWorstFirst(RatingScale scale, IReadOnlyList<long> counts, long notApplicable = 0, long noAnswer = 0, long invalid = 0) =>
        new(scale, counts, notApplicable, noAnswer, invalid);

    /// <summary>A tally from pairs of answer and count, as <c>SELECT answer, COUNT(*) … GROUP BY answer</c> gives them.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="counts">
    /// A level's code or label and how often it was given. <see langword="null"/>, empty and blank text is no answer, text that names no
    /// level is invalid; pairs that name one level add up.
    /// </param>
    /// <returns>The tally; the counts add up to its <see cref="Total"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A negative count, or a sum above <see cref="long.MaxValue"/>.</exception>
    public static RatingTally FromCounts(RatingScale scale, IEnumerable<(string? Answer, long Count)> counts)
    {
        (string? Answer, long Count)[] rows = [.. Throw.IfNull(counts)];
        Throw.IfAnyNegative([.. rows.Select(row => row.Count)], nameof(counts));
        var builder = new RatingTallyBuilder(scale);
        foreach ((string? answer, long count) in rows)
        {
            Throw.IfOverflow(builder.Total, count, nameof(counts));
            builder.TryAdd(answer, count);
        }

        return builder.ToTally();
    }

    /// <inheritdoc cref="FromCounts(RatingScale, IEnumerable{ValueTuple{string, long}})"/>
    public static RatingTally FromCounts(RatingScale scale, IEnumerable<KeyValuePair<string, long>> counts) =>
        FromCounts(scale, Throw.IfNull(counts).Select(pair => ((string?)pair.Key, pair.Value)));

    internal static RatingTally FromSlots(RatingScale scale, ReadOnlySpan<long> slots)
    {
        int levels = scale.Levels.Count;
        return new RatingTally(scale, slots.Slice(0, levels).ToArray(), slots[levels], slots[levels + 1], slots[levels + 2]);
    }
}
