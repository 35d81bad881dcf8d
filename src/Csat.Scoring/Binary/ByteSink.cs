using System.Buffers.Binary;
using System.Text;

namespace Csat.Scoring;

/// <summary>
/// Writes the parts of the binary form. The <c>default</c> sink writes nothing and only learns how long the form gets; the next one is
/// given just that many bytes.
/// </summary>
internal ref struct ByteSink(Span<byte> bytes)
{
    private readonly Span<byte> _bytes = bytes;

    /// <summary>How many bytes were written, or would have been.</summary>
    public int Length { get; private set; }

    public void Byte(int value)
    {
        if (!_bytes.IsEmpty)
        {
            _bytes[Length] = (byte)value;
        }

        Length = checked(Length + 1);
    }

    public void Bytes(scoped ReadOnlySpan<byte> values)
    {
        if (!_bytes.IsEmpty)
        {
            values.CopyTo(_bytes.Slice(Length));
        }

        Length = checked(Length + values.Length);
    }

    /// <summary>A number of 0 or more as a varint: seven bits a byte, the lowest first, the highest bit of every byte but the last set.</summary>
    public void Count(long value)
    {
        ulong rest = (ulong)value;
        for (; rest > 0x7F; rest >>= 7)
        {
            Byte((int)(rest & 0x7F) | 0x80);
        }

        Byte((int)rest);
    }

    /// <summary>A whole number as a varint in zigzag order: 0, −1, 1, −2, 2 …</summary>
    public void Signed(int value) => Count((uint)((value << 1) ^ (value >> 31)));

    /// <summary>The length in bytes as a varint, then the text in UTF-8.</summary>
    public void Text(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Count(utf8.Length);
        Bytes(utf8);
    }

    /// <summary>The 64 bits of an IEEE 754 number, the lowest byte first.</summary>
    public void Real(double value)
    {
        Span<byte> bits = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bits, BitConverter.DoubleToInt64Bits(value));
        Bytes(bits);
    }

    /// <summary>32 bits, the lowest byte first.</summary>
    public void Bits(uint value)
    {
        Span<byte> bits = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bits, value);
        Bytes(bits);
    }
}
