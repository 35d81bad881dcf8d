#if NET
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace Csat.Scoring.Counting;

internal sealed partial class WideBytes
{
    private void Write(ReadOnlySpan<ushort> values, Span<byte> bytes)
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

#if NET
    /// <summary>Writes whole vectors.</summary>
    private void WriteVectors(ReadOnlySpan<ushort> values, Span<byte> bytes)
    {
        ReadOnlySpan<Vector<ushort>> from = MemoryMarshal.Cast<ushort, Vector<ushort>>(values);
        Span<Vector<byte>> to = MemoryMarshal.Cast<byte, Vector<byte>>(bytes);
        Vector<ushort> largest = new(_largest), offScale = new(_offScale);
        if (CodesAreBytes)
        {
            for (int i = 0; i < to.Length; i++)
            {
                to[i] = Vector.Narrow(OnScale(from[2 * i], largest, offScale), OnScale(from[(2 * i) + 1], largest, offScale));
            }

            return;
        }

        // A negative code doesn't occur: it is looked for where it changes nothing, off the scale.
        Vector<ushort> notApplicableCode = new((ushort)(_notApplicableCode < 0 ? _offScale : _notApplicableCode));
        Vector<ushort> notApplicable = new(_notApplicableCode < 0 ? _offScale : _notApplicable);
        Vector<ushort> noAnswerCode = new((ushort)(_noAnswerCode < 0 ? _offScale : _noAnswerCode));
        Vector<ushort> noAnswer = new(_noAnswerCode < 0 ? _offScale : _noAnswer);
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = Vector.Narrow(WithCodes(from[2 * i]), WithCodes(from[(2 * i) + 1]));
        }

        Vector<ushort> WithCodes(Vector<ushort> given)
        {
            Vector<ushort> written = OnScale(given, largest, offScale);
            written = Vector.ConditionalSelect(Vector.Equals(given, notApplicableCode), notApplicable, written);
            return Vector.ConditionalSelect(Vector.Equals(given, noAnswerCode), noAnswer, written);
        }
    }

    private static Vector<ushort> OnScale(Vector<ushort> given, Vector<ushort> largest, Vector<ushort> offScale) =>
        Vector.ConditionalSelect(Vector.GreaterThan(given, largest), offScale, given);
#endif
}
