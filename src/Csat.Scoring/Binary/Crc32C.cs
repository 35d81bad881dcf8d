#if NET
using System.Buffers.Binary;
using System.Numerics;
#endif

namespace Csat.Scoring;

/// <summary>
/// CRC-32C (Castagnoli): polynomial 0x1EDC6F41, bits reflected, begun with and finished by 0xFFFFFFFF; <c>123456789</c> gives E3069283. It finds
/// every single flipped bit and every burst of up to 32. RFC 3720, appendix B.4.
/// </summary>
internal static class Crc32C
{
    public const int Size = sizeof(uint);

#if NET
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (byte value in bytes)
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return ~crc;
    }
#else
    private const uint ReflectedPolynomial = 0x82F63B78;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate(
        (uint)value, static (crc, _) => (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ ReflectedPolynomial))];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc = Table[(byte)crc ^ value] ^ (crc >> 8);
        }

        return ~crc;
    }
#endif
}
