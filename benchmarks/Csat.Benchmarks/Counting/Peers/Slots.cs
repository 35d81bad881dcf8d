using Csat.Domain;
using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>Where an answer is counted: the levels from 0, then not applicable, no answer and invalid; or by sentiment, as NPS does.</summary>
internal static class Slots
{
    public const int Sentiments = 6;

    private const int LastDetractor = 6;
    private const int LastPassive = 8;
    private const int LastPromoter = 10;

    public static int OfLevel(byte value, int levels) =>
        value < levels ? value : levels + Other(value);

    public static int OfSentiment(byte value) => value switch
    {
        <= LastDetractor => 0,
        <= LastPassive => 1,
        <= LastPromoter => 2,
        _ => 3 + Other(value),
    };

    /// <summary>Sentiments from how often each value of 0 to 10 and the two codes was met.</summary>
    public static void AddSentiments(ReadOnlySpan<long> histogram, Span<long> sentiments)
    {
        const int levels = LastPromoter + 1;
        for (int slot = 0; slot < histogram.Length; slot++)
        {
            sentiments[slot < levels ? OfSentiment((byte)slot) : slot - levels + 3] += histogram[slot];
        }
    }

    public static long[] Of(SentimentCounts counts) =>
        [counts.Negative, counts.Neutral, counts.Positive, counts.NotApplicable, counts.NoAnswer, counts.Invalid];

    public static long[] Of(RatingTally tally) => [.. tally.Counts, tally.NotApplicable, tally.NoAnswer, tally.Invalid];

    /// <summary>Throws when two counts of the same data differ.</summary>
    public static void Demand(ReadOnlySpan<long> expected, ReadOnlySpan<long> actual, string who)
    {
        if (!expected.SequenceEqual(actual))
        {
            throw new InvalidOperationException(
                $"{who}: expected {string.Join(" ", expected.ToArray())}, got {string.Join(" ", actual.ToArray())}.");
        }
    }

    private static int Other(byte value) => value switch
    {
        RatingScale.NotApplicableValue => 0,
        RatingScale.NoAnswerValue => 1,
        _ => 2,
    };
}
