using System.Runtime.InteropServices;
using Csat.Domain;

namespace Csat.Scoring.Counting;

/// <summary>Writes the values of a column as bytes.</summary>
internal delegate void BytesOf<T>(ReadOnlySpan<T> values, Span<byte> bytes);

/// <summary>How the values of one kind of column become bytes, and where each byte is counted.</summary>
internal sealed class ValueColumn<T>
    where T : struct
{
    private readonly byte[] _slotOf;
    private readonly BytesOf<T>? _write;

    /// <summary>A column of bytes, signed or not, is read as it is; a wider one is written as bytes tile by tile.</summary>
    public ValueColumn(ReadOnlySpan<byte> slotOf, BytesOf<T>? write = null) => (_slotOf, _write) = (slotOf.ToArray(), write);

    public ReadOnlySpan<byte> SlotOf => _slotOf;

    /// <summary>How many values the tile takes at once.</summary>
    public int LengthIn(int length, ReadOnlySpan<byte> tile) => _write is null ? length : Math.Min(length, tile.Length);

    public ReadOnlySpan<byte> Read(ReadOnlySpan<T> values, Span<byte> tile)
    {
        if (_write is null)
        {
            return MemoryMarshal.AsBytes(values);
        }

        Span<byte> bytes = tile.Slice(0, values.Length);
        _write(values, bytes);
        return bytes;
    }
}

/// <summary>The kinds of columns.</summary>
internal static class ValueColumn
{
    /// <summary>Slots themselves, for rows that were looked up one by one.</summary>
    public static ValueColumn<byte> Slots { get; } = new([.. Enumerable.Range(0, RatingSlots.Bytes).Select(slot => (byte)slot)]);

    public static ValueColumn<byte> Bytes(RatingScale scale)
    {
        Span<byte> slotOf = stackalloc byte[RatingSlots.Bytes];
        RatingSlots.Fill(scale, slotOf);
        return new(slotOf);
    }

    public static ValueColumn<sbyte> SignedBytes(RatingScale scale)
    {
        Span<byte> slotOf = stackalloc byte[RatingSlots.Bytes];
        RatingSlots.FillSigned(scale, slotOf);
        return new(slotOf);
    }

    public static ValueColumn<ushort> UInt16(RatingScale scale) => new(Written(scale, out WideBytes wide), wide.Write);

    public static ValueColumn<float> Single(RatingScale scale) => new(Written(scale, out WideBytes wide), wide.Write);

    private static byte[] Written(RatingScale scale, out WideBytes wide)
    {
        // Off the scale is a byte that isn't a code of the column either, so it is looked for before the codes are those that are written.
        byte[] slotOf = new byte[RatingSlots.Bytes];
        RatingSlots.Fill(scale, slotOf);
        wide = new WideBytes(scale, offScale: (byte)Array.IndexOf(slotOf, (byte)(RatingSlots.Of(scale) - 1)));
        RatingSlots.Fill(WideBytes.Written(scale), slotOf);
        return slotOf;
    }
}
