using System.Globalization;
using System.Runtime.InteropServices;
using Csat.Domain;
using Csat.Scoring.Counting;

namespace Csat.Scoring;

/// <summary>Counts columns of numbers on a scale: the way for many answers, made once and used for all of them.</summary>
/// <remarks>
/// <para>
/// A level's value counts on its level, <see cref="RatingScale.NotApplicableCode"/> and <see cref="RatingScale.NoAnswerCode"/> have their
/// meaning, and everything else is invalid: every value is counted in one place. In a column of signed bytes a code from 128 to 255 is the
/// signed byte of the same bits (−2 and −1 by default). In a column of floating-point numbers NaN is no answer, −0 is 0, and fractions and
/// infinities are invalid.
/// </para>
/// <para>
/// Every way of counting, on every processor and with any number of threads, gives the same counts. A column of bytes is counted about as
/// fast as memory gives it. Immutable and thread-safe.
/// </para>
/// </remarks>
public sealed partial class RatingCounter
{
    private readonly ColumnSlots _bytes;
    private readonly ColumnSlots _signedBytes;
    private readonly ColumnSlots _wideBytes;
    private readonly WideBytes _wide;

    /// <summary>Makes a counter.</summary>
    /// <param name="scale">The scale; its codes are those of the columns.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    public RatingCounter(RatingScale scale)
    {
        Scale = Throw.IfNull(scale);
        Span<byte> slotOf = stackalloc byte[RatingSlots.Bytes];
        RatingSlots.Fill(scale, slotOf);
        _bytes = new ColumnSlots(scale, slotOf);
        _wide = new WideBytes(scale, offScale: (byte)slotOf.IndexOf((byte)(SlotCount - 1)));
        RatingSlots.FillSigned(scale, slotOf);
        _signedBytes = _bytes.For(scale, slotOf);
        RatingSlots.Fill(WideBytes.Written(scale), slotOf);
        _wideBytes = _bytes.For(scale, slotOf);
    }

    /// <summary>The scale on which values are counted.</summary>
    public RatingScale Scale { get; }

    /// <summary>How many counts there are: one a level in the scale's order, then not applicable, no answer and invalid.</summary>
    public int SlotCount => RatingSlots.Of(Scale);

    /// <summary>Counts a part of a column on top of what is there, such as the next block of a file.</summary>
    /// <param name="values">The values.</param>
    /// <param name="slots">
    /// <see cref="SlotCount"/> counts, at the start all 0: levels in the scale's order, not applicable, no answer, invalid. Nothing is allocated.
    /// <see cref="ToTally"/> makes a tally of them.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="slots"/> has another length, or a count that is negative or so large that it could pass <see cref="long.MaxValue"/>;
    /// nothing is counted.
    /// </exception>
    public void Add(ReadOnlySpan<byte> values, Span<long> slots) => _bytes.Levels.Add(values, Checked(slots, values.Length));

    /// <inheritdoc cref="Add(ReadOnlySpan{byte}, Span{long})"/>
    public void Add(ReadOnlySpan<sbyte> values, Span<long> slots) =>
        _signedBytes.Levels.Add(MemoryMarshal.AsBytes(values), Checked(slots, values.Length));

    /// <inheritdoc cref="Add(ReadOnlySpan{byte}, Span{long})"/>
    public void Add(ReadOnlySpan<ushort> values, Span<long> slots) => _wide.Add(values, _wideBytes.Levels, Checked(slots, values.Length));

    /// <inheritdoc cref="Add(ReadOnlySpan{byte}, Span{long})"/>
    public void Add(ReadOnlySpan<float> values, Span<long> slots) => _wide.Add(values, _wideBytes.Levels, Checked(slots, values.Length));

    /// <summary>The tally of what was counted.</summary>
    /// <param name="slots">The counts, as <see cref="Add(ReadOnlySpan{byte}, Span{long})"/> leaves them.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="slots"/> has not the length of <see cref="SlotCount"/>, or a negative count; or all counts together pass <see cref="long.MaxValue"/>.
    /// </exception>
    public RatingTally ToTally(ReadOnlySpan<long> slots)
    {
        CheckLength(slots.Length);
        long total = 0;
        foreach (long count in slots)
        {
            total = Throw.IfOverflow(total, Throw.IfNegative(count, nameof(slots)), nameof(slots));
        }

        return RatingTally.FromSlots(Scale, slots);
    }

    private Span<long> Checked(Span<long> slots, int added)
    {
        CheckLength(slots.Length);
        foreach (long count in slots)
        {
            Throw.IfOverflow(Throw.IfNegative(count, nameof(slots)), added, nameof(slots));
        }

        return slots;
    }

    private void CheckLength(int length)
    {
        if (length != SlotCount)
        {
            string given = length.ToString(CultureInfo.InvariantCulture);
            Throw.Argument($"Got {given} slots; legal: {SlotCount} for scale {Scale.Id}, its levels and then not applicable, no answer and invalid.", "slots");
        }
    }
}
