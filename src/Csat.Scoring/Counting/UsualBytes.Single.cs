#if NET
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace Csat.Scoring;

internal sealed partial class UsualBytes
{
    /// <summary>Counts a column of floating-point numbers.</summary>
    public void Add(ReadOnlySpan<float> values, ByteSlots plan, Span<long> slots)
    {
        Span<byte> tile = stackalloc byte[TileLength];
        while (!values.IsEmpty)
        {
            Span<byte> bytes = tile.Slice(0, Math.Min(values.Length, TileLength));
            Write(values.Slice(0, bytes.Length), bytes);
            plan.Add(bytes, slots);
            values = values.Slice(bytes.Length);
        }
    }

    private void Write(ReadOnlySpan<float> values, Span<byte> bytes)
    {
        int done = 0;
#if NET
        if (Vector.IsHardwareAccelerated)
        {
            ReadOnlySpan<Vector<float>> from = MemoryMarshal.Cast<float, Vector<float>>(values);
            Span<Vector<byte>> to = MemoryMarshal.Cast<byte, Vector<byte>>(bytes);
            var codes = new CodesF(this);
            for (int i = 0; i < to.Length; i++)
            {
                Vector<ushort> low = Vector.Narrow(codes.Usual(from[4 * i]), codes.Usual(from[(4 * i) + 1]));
                Vector<ushort> high = Vector.Narrow(codes.Usual(from[(4 * i) + 2]), codes.Usual(from[(4 * i) + 3]));
                to[i] = Vector.Narrow(low, high);
            }

            done = to.Length * Vector<byte>.Count;
        }
#endif
        for (int i = done; i < bytes.Length; i++)
        {
            bytes[i] = Of(values[i]);
        }
    }

    /// <summary>A number in the usual spelling: NaN is no answer, a fraction is off the scale.</summary>
    private byte Of(float value)
    {
        if (float.IsNaN(value))
        {
            return NoAnswer;
        }

        // Codes are the widest range; what is outside can't be converted and needn't be.
        return value >= sbyte.MinValue && value <= ushort.MaxValue && value == (int)value ? Of((int)value) : _offScale;
    }

#if NET
    /// <summary><see cref="Of(float)"/> for a vector.</summary>
    private readonly struct CodesF(UsualBytes usual)
    {
        private readonly Vector<uint> _offScale = new(usual._offScale);
        private readonly Vector<float> _notApplicableCode = new(usual._notApplicableCode);
        private readonly Vector<float> _noAnswerCode = new(usual._noAnswerCode);

        public Vector<uint> Usual(Vector<float> values)
        {
            // What can't be converted gives some other number, which isn't equal when it is converted back, or isn't on the scale.
            Vector<int> whole = Vector.ConvertToInt32Native(values);
            Vector<uint> onScale = Vector.AsVectorUInt32(Vector.Equals(Vector.ConvertToSingle(whole), values))
                & Vector.LessThanOrEqual(Vector.AsVectorUInt32(whole), new Vector<uint>(LargestLevel));
            Vector<uint> usual = Vector.ConditionalSelect(onScale, Vector.AsVectorUInt32(whole), _offScale);
            usual = Vector.ConditionalSelect(Vector.AsVectorUInt32(Vector.Equals(values, _notApplicableCode)), new(NotApplicable), usual);
            Vector<int> noAnswer = Vector.Equals(values, _noAnswerCode) | ~Vector.Equals(values, values);
            return Vector.ConditionalSelect(Vector.AsVectorUInt32(noAnswer), new(NoAnswer), usual);
        }
    }
#endif
}
