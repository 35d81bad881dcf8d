using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>
/// Reads the parts of the binary form. The first thing that is wrong is kept with its place; from then on there is nothing more to read
/// and every part is 0, so that a reader needs to look only where it would loop or build something.
/// </summary>
internal ref struct ByteSource(ReadOnlySpan<byte> bytes)
{
    private const int LongestCount = 9;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Where the next part begins.</summary>
    public int Position { get; private set; }

    public readonly int Remaining => _bytes.Length - Position;

    /// <summary>What is wrong; <see langword="null"/> as long as nothing is.</summary>
    public List<Finding>? Findings { get; private set; }

    public byte Byte(LocalizedText what) => Take(1, what, out ReadOnlySpan<byte> taken) ? taken[0] : (byte)0;

    public uint Bits(LocalizedText what) => Take(sizeof(uint), what, out ReadOnlySpan<byte> taken) ? BinaryPrimitives.ReadUInt32LittleEndian(taken) : 0;

    public double Real(LocalizedText what) =>
        Take(sizeof(long), what, out ReadOnlySpan<byte> taken) ? BitConverter.Int64BitsToDouble(BinaryPrimitives.ReadInt64LittleEndian(taken)) : 0;

    /// <summary>A varint from 0 to 2⁶³ − 1 in as few bytes as it needs.</summary>
    public long Count(LocalizedText what)
    {
        int at = Position;
        long value = 0;
        for (int i = 0; i < LongestCount; i++)
        {
            byte part = Byte(what);
            value |= (long)(part & 0x7F) << (7 * i);
            if (part <= 0x7F)
            {
                return part > 0 || i == 0 ? value : Refuse(
                    at, string.Format(CultureInfo.InvariantCulture, "{0} is {1} and ends in a byte that adds nothing; legal: as few bytes as it needs", what.En, value),
                    string.Format(CultureInfo.InvariantCulture, "{0}为 {1}，末字节多余；须用最少的字节表示", what.Zh, value));
            }
        }

        return Refuse(at, $"{what.En} goes on after {LongestCount} bytes; legal: 0 to {long.MaxValue}", $"{what.Zh}超过 {LongestCount} 字节；须为 0 至 {long.MaxValue}");
    }

    /// <summary>A count, and the sum with those before it, which has to fit as well.</summary>
    public long Count(LocalizedText what, ref long total)
    {
        int at = Position;
        long count = Count(what);
        if (count > long.MaxValue - total)
        {
            return Refuse(
                at, string.Format(CultureInfo.InvariantCulture, "{0} is {1} on top of {2}; legal: counts that add up to at most {3}", what.En, count, total, long.MaxValue),
                string.Format(CultureInfo.InvariantCulture, "{0}为 {1}，此前合计 {2}；合计不得超过 {3}", what.Zh, count, total, long.MaxValue));
        }

        total += count;
        return count;
    }

    /// <summary>A number that isn't meant to count answers: how many, how long.</summary>
    public int Number(LocalizedText what, int most = int.MaxValue)
    {
        int at = Position;
        long number = Count(what);
        return number <= most ? (int)number : (int)Refuse(
            at, string.Format(CultureInfo.InvariantCulture, "{0} is {1}; legal: at most {2}", what.En, number, most),
            string.Format(CultureInfo.InvariantCulture, "{0}为 {1}；不得超过 {2}", what.Zh, number, most));
    }

    /// <summary>A whole number in zigzag order.</summary>
    public int Signed(LocalizedText what)
    {
        uint folded = (uint)Number(what);
        return (int)(folded >> 1) ^ -(int)(folded & 1);
    }

    /// <summary>A text in UTF-8, which comes after its length in bytes; never longer than what is left.</summary>
    public string Text(LocalizedText what, int most = int.MaxValue)
    {
        int at = Position;
        long length = Count(what);
        if (length > Math.Min(most, Remaining))
        {
            Refuse(
                at, string.Format(CultureInfo.InvariantCulture, "{0} has {1} bytes; legal: at most {2}", what.En, length, Math.Min(most, Remaining)),
                string.Format(CultureInfo.InvariantCulture, "{0}长 {1} 字节；不得超过 {2}", what.Zh, length, Math.Min(most, Remaining)));
            return string.Empty;
        }

        try
        {
            return Take((int)length, what, out ReadOnlySpan<byte> taken) ? Utf8.GetString(taken.ToArray()) : string.Empty;
        }
        catch (DecoderFallbackException)
        {
            Refuse(at, $"{what.En} isn't text; legal: UTF-8", $"{what.Zh}不是文本；须为 UTF-8");
            return string.Empty;
        }
    }

    public void Skip(int count) => Position += count;

    /// <summary>Keeps what is wrong, unless something before it was; after it nothing is read.</summary>
    /// <returns>0.</returns>
    public long Refuse(int at, string found, string foundZh)
    {
        Refuse([new Finding(Path(at), new(found, foundZh))]);
        return 0;
    }

    /// <summary>The same of what is wrong in one part: all of it.</summary>
    public void Refuse(IEnumerable<Finding> findings)
    {
        Findings ??= [.. findings];
        Position = _bytes.Length;
    }

    public static string Path(int at) => string.Format(CultureInfo.InvariantCulture, "bytes[{0}]", at);

    private bool Take(int count, LocalizedText what, out ReadOnlySpan<byte> taken)
    {
        if (count <= Remaining)
        {
            taken = _bytes.Slice(Position, count);
            Position += count;
            return true;
        }

        taken = default;
        Refuse(
            Position, string.Format(CultureInfo.InvariantCulture, "the content ends here; legal: {0} ({1} more)", what.En, count - Remaining),
            string.Format(CultureInfo.InvariantCulture, "内容在此处结束；应有{0}（还缺 {1} 字节）", what.Zh, count - Remaining));
        return false;
    }
}
