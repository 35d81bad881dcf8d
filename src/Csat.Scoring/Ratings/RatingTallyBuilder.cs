using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Counts answers one by one into a <see cref="RatingTally"/>.</summary>
/// <remarks>
/// <c>Add</c> is for answers that must be on the scale and throws for others; <c>TryAdd</c> is for answers as they come and counts others
/// as invalid. Not thread-safe: count in several builders and add their tallies.
/// </remarks>
public sealed class RatingTallyBuilder
{
    private readonly long[] _slots;

    /// <summary>Starts without answers.</summary>
    /// <param name="scale">The scale.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    public RatingTallyBuilder(RatingScale scale)
    {
        Scale = Throw.IfNull(scale);
        _slots = new long[RatingSlots.Of(scale)];
    }

    /// <summary>The scale on which the answers are counted.</summary>
    public RatingScale Scale { get; }

    /// <summary>All that was counted so far, invalid answers included.</summary>
    public long Total { get; private set; }

    private int NotApplicable => Scale.Levels.Count;

    private int NoAnswer => Scale.Levels.Count + 1;

    private int Invalid => Scale.Levels.Count + 2;

    /// <summary>Counts an answer that must be on the scale.</summary>
    /// <param name="answer">A level's code or label; <see langword="null"/>, empty and blank text is no answer.</param>
    /// <param name="count">How often it was given, 0 or more.</param>
    /// <exception cref="ArgumentException">The answer names no level (the message lists the codes); nothing is counted.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the total would pass <see cref="long.MaxValue"/>.</exception>
    public void Add(string? answer, long count = 1)
    {
        int slot = SlotOf(answer);
        Put(slot != Invalid ? slot : throw Throw.NoLevel(answer!, Scale, nameof(answer)), count);
    }

    /// <summary>Counts a number that must be on the scale.</summary>
    /// <param name="answer">A level's value, <see cref="RatingScale.NotApplicableCode"/> or <see cref="RatingScale.NoAnswerCode"/>.</param>
    /// <param name="count">How often it was given, 0 or more.</param>
    /// <exception cref="ArgumentException">No level has the value (the message lists the codes); nothing is counted.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the total would pass <see cref="long.MaxValue"/>.</exception>
    public void Add(int answer, long count = 1)
    {
        int slot = SlotOf(answer);
        Put(slot != Invalid ? slot : throw Throw.NoLevel(answer.ToString(CultureInfo.InvariantCulture), Scale, nameof(answer)), count);
    }

    /// <summary>Counts a letter or digit that must be on the scale.</summary>
    /// <param name="answer">The character; it is read as text, so that <c>'5'</c> is the code 5. White space is no answer.</param>
    /// <param name="count">How often it was given, 0 or more.</param>
    /// <exception cref="ArgumentException">The character names no level (the message lists the codes); nothing is counted.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the total would pass <see cref="long.MaxValue"/>.</exception>
    public void Add(char answer, long count = 1)
    {
        int slot = SlotOf(answer);
        Put(slot != Invalid ? slot : throw Throw.NoLevel(answer.ToString(), Scale, nameof(answer)), count);
    }

    /// <summary>Counts an answer as it came; one that names no level is counted as invalid.</summary>
    /// <param name="answer">The answer; <see langword="null"/>, empty and blank text is no answer.</param>
    /// <param name="count">How often it was given, 0 or more.</param>
    /// <returns>Whether it was accepted: on the scale, or no answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the total would pass <see cref="long.MaxValue"/>.</exception>
    public bool TryAdd(string? answer, long count = 1) => Put(SlotOf(answer), count);

    /// <summary>Counts a letter or digit as it came, such as the A of an SMS reply; one that names no level is counted as invalid.</summary>
    /// <param name="answer">The character; it is read as text, so that <c>'5'</c> is the code 5. White space is no answer.</param>
    /// <param name="count">How often it was given, 0 or more.</param>
    /// <returns>Whether it was accepted: on the scale, or no answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the total would pass <see cref="long.MaxValue"/>.</exception>
    public bool TryAdd(char answer, long count = 1) => Put(SlotOf(answer), count);

    /// <summary>Counts a number as it came; one that no level has is counted as invalid.</summary>
    /// <param name="answer">The number.</param>
    /// <param name="count">How often it was given, 0 or more.</param>
    /// <returns>Whether it was accepted: on the scale, not applicable, or no answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the total would pass <see cref="long.MaxValue"/>.</exception>
    public bool TryAdd(int answer, long count = 1) => Put(SlotOf(answer), count);

    /// <summary>Counts questions without an answer.</summary>
    /// <param name="count">How many, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the total would pass <see cref="long.MaxValue"/>.</exception>
    public void AddNoAnswer(long count = 1) => Put(NoAnswer, count);

    /// <summary>Counts questions that did not apply.</summary>
    /// <param name="count">How many, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the total would pass <see cref="long.MaxValue"/>.</exception>
    public void AddNotApplicable(long count = 1) => Put(NotApplicable, count);

    /// <summary>The tally of what was counted so far; the builder can go on counting.</summary>
    /// <returns>The tally.</returns>
    public RatingTally ToTally() => RatingTally.FromSlots(Scale, _slots);

    private int SlotOf(string? answer) =>
        string.IsNullOrWhiteSpace(answer) ? NoAnswer : Scale.TryFindLevel(answer.AsSpan(), out int index) ? index : Invalid;

    private int SlotOf(char answer) =>
        char.IsWhiteSpace(answer) ? NoAnswer : Scale.TryFindLevel([answer], out int index) ? index : Invalid;

    private int SlotOf(int answer) =>
        answer == Scale.NotApplicableCode ? NotApplicable
        : answer == Scale.NoAnswerCode ? NoAnswer
        : Scale.TryFindLevel(answer, out int index) ? index : Invalid;

    private bool Put(int slot, long count)
    {
        Total = Throw.IfOverflow(Total, Throw.IfNegative(count), nameof(count));
        _slots[slot] += count;
        return slot != Invalid;
    }
}
