using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Writes what comes after the scale.</summary>
internal delegate void BodyWriter<in T>(ref ByteSink sink, T value);

/// <summary>Reads what comes after the scale; what it returns is of no interest when the source has findings.</summary>
internal delegate T? BodyReader<out T>(ref ByteSource source, RatingScale scale)
    where T : class;

/// <summary>
/// The binary form of one kind of tally, or of many of them: two bytes to know it by, version, kind, scale, what the kind holds, and a checksum over all of it.
/// docs/scoring.md, "How tallies travel", has the table.
/// </summary>
internal sealed class BinaryForm<T>(BinaryKind kind, string name, string nameZh, Func<T, RatingScale> scaleOf, BodyWriter<T> write, BodyReader<T> read)
    where T : class
{
    private const byte Version = 1;
    private const int HeaderSize = 4;

    private static ReadOnlySpan<byte> Magic => [0xC5, 0xA7];

    public byte[] ToBytes(T value)
    {
        byte[] bytes = new byte[LengthOf(value)];
        Fill(bytes, value);
        return bytes;
    }

    public void WriteTo(IBufferWriter<byte> writer, T value)
    {
        int length = LengthOf(value);
        Fill(Throw.IfNull(writer).GetSpan(length).Slice(0, length), value);
        writer.Advance(length);
    }

    public T FromBytes(ReadOnlySpan<byte> bytes) =>
        Read(bytes, out IReadOnlyList<Finding> findings) ?? throw new FindingsException("The binary form of a " + name, findings, nameof(bytes));

    public T? Read(ReadOnlySpan<byte> bytes, out IReadOnlyList<Finding> findings)
    {
        T? value = null;
        var source = new ByteSource(bytes.Length > Crc32C.Size ? bytes.Slice(0, bytes.Length - Crc32C.Size) : default);
        CheckHeader(ref source, bytes);
        if (source.Findings is null && ScaleForm.Read(ref source) is { } scale)
        {
            value = read(ref source, scale);
            if (source.Remaining > 0)
            {
                source.Refuse(
                    source.Position, string.Format(CultureInfo.InvariantCulture, "{0} bytes follow the content; legal: none", source.Remaining),
                    string.Format(CultureInfo.InvariantCulture, "内容之后多出 {0} 字节；不得有多余字节", source.Remaining));
            }
        }

        findings = source.Findings is { } found ? found.AsReadOnly() : [];
        return source.Findings is null ? value : null;
    }

    private int LengthOf(T value)
    {
        var sink = default(ByteSink);
        Write(ref sink, value);
        return checked(sink.Length + Crc32C.Size);
    }

    private void Fill(Span<byte> bytes, T value)
    {
        var sink = new ByteSink(bytes);
        Write(ref sink, value);
        sink.Bits(Crc32C.Of(bytes.Slice(0, sink.Length)));
    }

    private void Write(ref ByteSink sink, T value)
    {
        sink.Bytes(Magic);
        sink.Byte(Version);
        sink.Byte((byte)kind);
        ScaleForm.Write(ref sink, scaleOf(value));
        write(ref sink, value);
    }

    /// <summary>What tells best what went wrong comes first: something else, a newer version, damage, another kind.</summary>
    private void CheckHeader(ref ByteSource source, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderSize + Crc32C.Size)
        {
            source.Refuse(
                0, string.Format(CultureInfo.InvariantCulture, "{0} bytes; legal: the {1} of a header and a checksum, and content between them", bytes.Length, HeaderSize + Crc32C.Size),
                string.Format(CultureInfo.InvariantCulture, "只有 {0} 字节；文件头与校验和须有 {1} 字节，其间为内容", bytes.Length, HeaderSize + Crc32C.Size));
            return;
        }

        if (!bytes.Slice(0, Magic.Length).SequenceEqual(Magic))
        {
            source.Refuse(
                0, string.Format(CultureInfo.InvariantCulture, "it begins with {0:X2} {1:X2}; legal: C5 A7, with which every tally begins", bytes[0], bytes[1]),
                string.Format(CultureInfo.InvariantCulture, "开头为 {0:X2} {1:X2}；计数须以 C5 A7 开头", bytes[0], bytes[1]));
            return;
        }

        if (bytes[2] != Version)
        {
            source.Refuse(
                2, string.Format(CultureInfo.InvariantCulture, "format version {0}; legal: {1}, all that this version of the package reads", bytes[2], Version),
                string.Format(CultureInfo.InvariantCulture, "格式版本为 {0}；本版本只读 {1}", bytes[2], Version));
            return;
        }

        int end = bytes.Length - Crc32C.Size;
        uint given = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(end));
        uint computed = Crc32C.Of(bytes.Slice(0, end));
        if (given != computed)
        {
            source.Refuse(
                end, string.Format(CultureInfo.InvariantCulture, "the checksum is {0:X8}, that of the bytes is {1:X8}: damaged, cut short or followed by something; legal: the bytes as they were written", given, computed),
                string.Format(CultureInfo.InvariantCulture, "校验和为 {0:X8}，按内容应为 {1:X8}：数据已损坏、被截断或后有多余内容；须与写出时一致", given, computed));
            return;
        }

        if (bytes[3] != (byte)kind)
        {
            source.Refuse(
                3, string.Format(CultureInfo.InvariantCulture, "kind {0}{1}; legal: {2} ({3})", bytes[3], KindName(bytes[3]), (byte)kind, name),
                string.Format(CultureInfo.InvariantCulture, "类型为 {0}；应为 {1}（{2}）", bytes[3], (byte)kind, nameZh));
            return;
        }

        source.Skip(HeaderSize);
    }

    private static string KindName(byte kind) => kind switch
    {
        (byte)BinaryKind.RatingTally => " (rating tally)",
        (byte)BinaryKind.WeightedRatingTally => " (weighted rating tally)",
        (byte)BinaryKind.RatingTimeline => " (rating timeline)",
        (byte)BinaryKind.SurveyCube => " (survey cube)",
        (byte)BinaryKind.WeightedSurveyCube => " (weighted survey cube)",
        _ => "",
    };
}
