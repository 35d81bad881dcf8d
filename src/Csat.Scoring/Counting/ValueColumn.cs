using System.Runtime.InteropServices;
using Csat.Domain;

namespace Csat.Scoring.Counting;

/// <summary>How the values of one kind of column become bytes, and where each byte is counted.</summary>
internal sealed class ValueColumn<T>
    where T : struct
{
    private readonly byte[] _slotOf;
    private readonly WideBytes? _wide;

    /// <summary>A column of bytes, signed or not, is read as it is; a wider one is written as bytes tile by tile.</summary>
    public ValueColumn(ReadOnlySpan<byte> slotOf, WideBytes? wide = null) => (_slotOf, _wide) = (slotOf.ToArray(), wide);

    public ReadOnlySpan<byte> SlotOf => _slotOf;

    /// <summary>How many values the tile takes at once.</summary>
    public int LengthIn(int length, ReadOnlySpan<byte> tile) => _wide is null ? length : Math.Min(length, tile.Length);

    public ReadOnlySpan<byte> Read(ReadOnlySpan<T> values, Span<byte> tile)
    {
        if (_wide is null)
        {
            return MemoryMarshal.AsBytes(values);
        }

        Span<byte> bytes = tile.Slice(0, values.Length);
        _wide.Write(values, bytes);
        return bytes;
    }
}

/// <summary>The kinds of columns.</summary>
internal static class ValueColumn
{
    /// <summary>Slots themselves, for rows that were looked up one by one.</summary>
    public static ValueColumn<byte> Slots { get; } = new([.. Enumerable.Range(0, RatingSlots.Bytes).Select(slot => (byte)slot)]);

    /// <summary>A column of bytes, signed bytes, 16-bit or floating-point numbers.</summary>
    public static ValueColumn<T> Of<T>(RatingScale scale)
        where T : struct
    {
        Span<byte> slotOf = stackalloc byte[RatingSlots.Bytes];
        if (typeof(T) == typeof(sbyte))
        {
            RatingSlots.FillSigned(scale, slotOf);
            return new(slotOf);
        }

        RatingSlots.Fill(scale, slotOf);
        if (typeof(T) == typeof(byte))
        {
            return new(slotOf);
        }

        // Off the scale is a byte that isn't a code of the column either, so it is looked for before the codes are those that are written.
        var wide = new WideBytes(scale, offScale: (byte)slotOf.IndexOf((byte)(RatingSlots.Of(scale) - 1)));
        RatingSlots.Fill(WideBytes.Written(scale), slotOf);
        return new(slotOf, wide);
    }
}
