using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>How many answers were negative, neutral and positive: all that NPS and satisfaction rate need to know.</summary>
/// <remarks>
/// <para>
/// Six whole numbers that add exactly, in any order; all together they are at most <see cref="long.MaxValue"/>. Counted by
/// <see cref="RatingCounter.CountSentiments(ReadOnlySpan{byte})"/> or taken from a tally by <see cref="Of"/>.
/// </para>
/// <para><c>default</c> has no answers and belongs to no scale: added to counts it changes nothing, and its scores are no data.</para>
/// </remarks>
[JsonConverter(typeof(SentimentCountsConverter))]
public readonly partial record struct SentimentCounts
{
    internal const int SlotCount = 6;
    internal const int NotApplicableSlot = 3;

    /// <summary>From slots in the order of the members.</summary>
    internal SentimentCounts(RatingScale? scale, ReadOnlySpan<long> slots)
    {
        Scale = scale;
        (Negative, Neutral, Positive) = (slots[0], slots[1], slots[2]);
        (NotApplicable, NoAnswer, Invalid) = (slots[NotApplicableSlot], slots[NotApplicableSlot + 1], slots[NotApplicableSlot + 2]);
    }

    /// <summary>The scale on which the answers are counted; <see langword="null"/> only in <c>default</c>.</summary>
    public RatingScale? Scale { get; }

    /// <summary>Answers on levels of negative sentiment: dissatisfied customers, detractors.</summary>
    public long Negative { get; }

    /// <summary>Answers on levels of neutral sentiment: neither, passives.</summary>
    public long Neutral { get; }

    /// <summary>Answers on levels of positive sentiment: satisfied customers, promoters.</summary>
    public long Positive { get; }

    /// <summary>Questions that did not apply.</summary>
    public long NotApplicable { get; }

    /// <summary>Questions without an answer.</summary>
    public long NoAnswer { get; }

    /// <summary>Answers that name no level of the scale.</summary>
    public long Invalid { get; }

    /// <summary>The answers on all levels together.</summary>
    public long Answered => Negative + Neutral + Positive;

    /// <summary>All that was given: answered, not applicable, without an answer and invalid.</summary>
    public long Total => Answered + NotApplicable + NoAnswer + Invalid;

    /// <summary>The counts of a tally by sentiment.</summary>
    /// <param name="tally">The tally.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is <see langword="null"/>.</exception>
    public static SentimentCounts Of(RatingTally tally)
    {
        Span<long> slots = stackalloc long[] { 0, 0, 0, Throw.IfNull(tally).NotApplicable, tally.NoAnswer, tally.Invalid };
        for (int i = 0; i < tally.Counts.Count; i++)
        {
            slots[SlotOf(tally.Scale.Levels[i].Sentiment)] += tally.Counts[i];
        }

        return new(tally.Scale, slots);
    }

    /// <summary>Adds the counts of one scale.</summary>
    /// <param name="left">Counts.</param>
    /// <param name="right">Counts on the same scale, or <c>default</c>.</param>
    /// <returns>The sum: exact, associative and commutative.</returns>
    /// <exception cref="ScaleMismatchException">The scales differ; the message names both.</exception>
    /// <exception cref="ArgumentException">The sum would pass <see cref="long.MaxValue"/>.</exception>
    public static SentimentCounts operator +(SentimentCounts left, SentimentCounts right)
    {
        if (left.Scale is null || right.Scale is null)
        {
            return left.Scale is null ? right : left;
        }

        if (!left.Scale.Equals(right.Scale))
        {
            throw new ScaleMismatchException(
                $"Got counts on scale {right.Scale.Id}; legal: {left.Scale.Id}, the scale of the counts that they are added to.", nameof(right), right.Scale);
        }

        Throw.IfOverflow(left.Total, right.Total, nameof(right));
        ReadOnlySpan<long> sums = stackalloc long[]
        {
            left.Negative + right.Negative, left.Neutral + right.Neutral, left.Positive + right.Positive,
            left.NotApplicable + right.NotApplicable, left.NoAnswer + right.NoAnswer, left.Invalid + right.Invalid,
        };
        return new(left.Scale, sums);
    }

    /// <inheritdoc cref="op_Addition(SentimentCounts, SentimentCounts)"/>
    /// <param name="other">Counts on the same scale, or <c>default</c>.</param>
    public SentimentCounts Merge(SentimentCounts other) => this + other;

    /// <summary>The counts in short: <c>recommend-0-10: negative 3, neutral 2, positive 5 (n = 10), no answer 1</c>.</summary>
    /// <returns>The text, in English and without regard to a culture.</returns>
    public override string ToString()
    {
        StringBuilder text = new StringBuilder(Scale?.Id ?? "no scale").AppendFormat(
            CultureInfo.InvariantCulture, ": negative {0}, neutral {1}, positive {2} (n = {3})", Negative, Neutral, Positive, Answered);
        RatingTally.AppendIfAny(text, ", not applicable ", NotApplicable);
        RatingTally.AppendIfAny(text, ", no answer ", NoAnswer);
        RatingTally.AppendIfAny(text, ", invalid ", Invalid);
        return text.ToString();
    }

    internal static int SlotOf(Sentiment sentiment) => sentiment - Sentiment.Negative;
}
