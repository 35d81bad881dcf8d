using System.Text;

namespace Csat.Scoring.Tests;

/// <summary>The binary form written a second time, from its table in docs/scoring.md: legal forms and such as no writer would make.</summary>
internal sealed class Frame
{
    private readonly List<byte> _bytes = [];

    public static Frame Of(byte kind, byte version = 1) => new Frame().Raw(0xC5, 0xA7, version, kind);

    public Frame Raw(params byte[] bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public Frame Varint(params ulong[] values)
    {
        foreach (ulong value in values)
        {
            ulong rest = value;
            while (rest >= 128)
            {
                _bytes.Add((byte)((rest % 128) + 128));
                rest /= 128;
            }

            _bytes.Add((byte)rest);
        }

        return this;
    }

    public Frame Text(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        return Varint((ulong)utf8.Length).Raw(utf8);
    }

    public Frame Real(double value)
    {
        byte[] bits = BitConverter.GetBytes(value);
        return Raw(BitConverter.IsLittleEndian ? bits : [.. bits.Reverse()]);
    }

    public Frame Preset(string id, uint fingerprint) => Raw(1).Text(id).Bits(fingerprint);

    public Frame SmsAbcd() => Preset("sms-abcd", 0x01557F8C);

    public Frame Bits(uint value) => Raw((byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24));

    /// <summary>All of it, with its checksum.</summary>
    public byte[] Seal() => Sealed([.. _bytes]);

    /// <summary>Some bytes with the checksum that belongs to them.</summary>
    public static byte[] Sealed(byte[] bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc % 2 == 1 ? 0x82F63B78u : 0) ^ (crc / 2);
            }
        }

        return [.. bytes, .. new Frame().Bits(uint.MaxValue - crc)._bytes];
    }

    public static byte[] FromHex(string hex) => [.. Enumerable.Range(0, hex.Length / 2).Select(i => Convert.ToByte(hex.Substring(2 * i, 2), 16))];

    public static string Hex(byte[] bytes) => string.Concat(bytes.Select(value => value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));
}
