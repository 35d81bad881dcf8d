#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#endif

namespace Csat.Scoring.Counting;

internal sealed partial class WideBytes
{
    private void Write(ReadOnlySpan<float> values, Span<byte> bytes)
    {
#if NET
        if (Vector.IsHardwareAccelerated && bytes.Length >= Vector<byte>.Count)
        {
            WriteVectors(values, bytes);
            int last = bytes.Length - Vector<byte>.Count;
            WriteVectors(values.Slice(last), bytes.Slice(last));
            return;
        }
#endif
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = Of(values[i]);
        }
    }

    /// <summary>NaN is no answer, a fraction is off the scale, and so is what is too far away to be converted.</summary>
    private byte Of(float value) =>
        float.IsNaN(value) ? _noAnswer
        : value >= sbyte.MinValue && value <= ushort.MaxValue && value == (int)value ? Of((int)value)
        : _offScale;

#if NET
    /// <summary>Writes whole vectors.</summary>
    private void WriteVectors(ReadOnlySpan<float> values, Span<byte> bytes)
    {
        ReadOnlySpan<Vector<float>> from = MemoryMarshal.Cast<float, Vector<float>>(values);
        Span<Vector<byte>> to = MemoryMarshal.Cast<byte, Vector<byte>>(bytes);
        Vector<int> offScale = new(_offScale), noAnswer = new(_noAnswer);
        if (CodesAreBytes)
        {
            for (int i = 0; i < to.Length; i++)
            {
                to[i] = Narrow(
                    OnScale(from[4 * i], offScale, noAnswer),
                    OnScale(from[(4 * i) + 1], offScale, noAnswer),
                    OnScale(from[(4 * i) + 2], offScale, noAnswer),
                    OnScale(from[(4 * i) + 3], offScale, noAnswer));
            }

            return;
        }

        Vector<int> largest = new(_largest), notApplicable = new(_notApplicable);
        Vector<float> notApplicableCode = new(_notApplicableCode), noAnswerCode = new(_noAnswerCode);
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = Narrow(WithCodes(from[4 * i]), WithCodes(from[(4 * i) + 1]), WithCodes(from[(4 * i) + 2]), WithCodes(from[(4 * i) + 3]));
        }

        Vector<int> WithCodes(Vector<float> given)
        {
            Vector<int> written = OnScale(given, offScale, offScale);
            written = Vector.ConditionalSelect(Vector.GreaterThan(written, largest), offScale, written);
            written = Vector.ConditionalSelect(Vector.Equals(given, notApplicableCode), notApplicable, written);
            return Vector.ConditionalSelect(Vector.Equals(given, noAnswerCode) | ~Vector.Equals(given, given), noAnswer, written);
        }
    }

    /// <summary>Converted, cut to a byte and converted back, only a whole number from 0 to 255 is what it was.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> OnScale(Vector<float> given, Vector<int> offScale, Vector<int> noAnswer)
    {
        Vector<int> whole = Vector.ConvertToInt32Native(given) & new Vector<int>(byte.MaxValue);
        Vector<int> written = Vector.ConditionalSelect(Vector.Equals(Vector.ConvertToSingle(whole), given), whole, offScale);
        return Vector.ConditionalSelect(Vector.Equals(given, given), written, noAnswer);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> Narrow(Vector<int> a, Vector<int> b, Vector<int> c, Vector<int> d) =>
        Vector.Narrow(Vector.AsVectorUInt16(Vector.Narrow(a, b)), Vector.AsVectorUInt16(Vector.Narrow(c, d)));
#endif
}
