using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The counts of answers on a declared scale: all that every score, interval and test needs to know.</summary>
/// <remarks>
/// <para>
/// One whole number a level, and beside the levels the questions that did not apply, the questions without an answer and the answers
/// that are not on the scale. An answer off the scale is <see cref="Invalid"/>; it never lands in a level.
/// </para>
/// <para>
/// Tallies of one scale add exactly, in any order: days into months, branches into provinces. All counts together are at most
/// <see cref="long.MaxValue"/>. Two tallies are equal when scale and counts are. Immutable and thread-safe.
/// </para>
/// </remarks>
[JsonConverter(typeof(RatingTallyConverter))]
public sealed partial class RatingTally : IEquatable<RatingTally>
{
    private const int LongestScaleShown = 11;

    private readonly long[] _counts;

    /// <summary>The checked door of every tally.</summary>
    internal RatingTally(RatingScale scale, IReadOnlyList<long> counts, long notApplicable, long noAnswer, long invalid)
    {
        Scale = Throw.IfNull(scale);
        Throw.IfNull(counts);
        if (counts.Count != scale.Levels.Count)
        {
            Throw.Argument($"Got {counts.Count} counts; legal: one for each of the {scale.Levels.Count} levels of scale {scale.Id}, from the worst to the best.", nameof(counts));
        }

        _counts = [.. counts];
        Throw.IfAnyNegative(_counts, nameof(counts));
        NotApplicable = Throw.IfNegative(notApplicable);
        NoAnswer = Throw.IfNegative(noAnswer);
        Invalid = Throw.IfNegative(invalid);
        Counts = Array.AsReadOnly(_counts);
        Answered = Sum(_counts, nameof(counts));
        Total = Sum([Answered, notApplicable, noAnswer, invalid], nameof(counts));
    }

    /// <summary>The scale on which the answers are counted.</summary>
    public RatingScale Scale { get; }

    /// <summary>The answers on each level, in the scale's order: from the worst to the best.</summary>
    public IReadOnlyList<long> Counts { get; }

    /// <summary>Questions that did not apply.</summary>
    public long NotApplicable { get; }

    /// <summary>Questions without an answer.</summary>
    public long NoAnswer { get; }

    /// <summary>Answers that name no level of the scale.</summary>
    public long Invalid { get; }

    /// <summary>The answers on all levels together.</summary>
    public long Answered { get; }

    /// <summary>All that was given: answered, not applicable, without an answer and invalid.</summary>
    public long Total { get; }

    /// <summary>The answers on the level that a code or label names.</summary>
    /// <param name="level">A level's code or one of its labels, such as <c>A</c>, <c>5</c> or <c>满意</c>.</param>
    /// <value>The count. Counts by place in the scale are in <see cref="Counts"/>.</value>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The scale has no such level; the message lists its codes.</exception>
    public long this[string level] =>
        Scale.TryFindLevel(Throw.IfNull(level).AsSpan(), out int index) ? _counts[index] : throw Throw.NoLevel(level, Scale, nameof(level));

    /// <summary>A tally without answers: the neutral element of addition.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>The tally, all counts 0.</returns>
    public static RatingTally Empty(RatingScale scale) => new(scale, new long[Throw.IfNull(scale).Levels.Count], 0, 0, 0);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] RatingTally? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && NotApplicable == other.NotApplicable
            && NoAnswer == other.NoAnswer
            && Invalid == other.Invalid
            && _counts.AsSpan().SequenceEqual(other._counts)
            && Scale.Equals(other.Scale));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as RatingTally);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            long hash = Scale.GetHashCode();
            foreach (long count in _counts)
            {
                hash = (hash * 31) + count;
            }

            return (((hash * 31) + NoAnswer) * 31 + Invalid).GetHashCode();
        }
    }

    /// <summary>The counts in short: <c>sms-abcd: D 1, C 1, B 2, A 3 (n = 7), no answer 2, invalid 1</c>.</summary>
    /// <returns>The text, in English and without regard to a culture; levels only for scales of up to 11 levels.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Scale.Id).Append(": ");
        if (_counts.Length <= LongestScaleShown)
        {
            for (int i = 0; i < _counts.Length; i++)
            {
                text.Append(i == 0 ? "" : ", ").Append(Scale.Levels[i].Code).Append(' ').Append(_counts[i].ToString(CultureInfo.InvariantCulture));
            }

            text.Append(" (n = ").Append(Answered.ToString(CultureInfo.InvariantCulture)).Append(')');
        }
        else
        {
            text.Append("n = ").Append(Answered.ToString(CultureInfo.InvariantCulture));
        }

        AppendIfAny(text, ", not applicable ", NotApplicable);
        AppendIfAny(text, ", no answer ", NoAnswer);
        AppendIfAny(text, ", invalid ", Invalid);
        return text.ToString();
    }

    internal static void AppendIfAny(StringBuilder text, string words, long count)
    {
        if (count > 0)
        {
            text.Append(words).Append(count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static long Sum(ReadOnlySpan<long> counts, string parameter)
    {
        long sum = 0;
        foreach (long count in counts)
        {
            sum = Throw.IfOverflow(sum, count, parameter);
        }

        return sum;
    }
}
