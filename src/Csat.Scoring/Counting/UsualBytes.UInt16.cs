#if NET
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace Csat.Scoring;

internal sealed partial class UsualBytes
{
    /// <summary>Counts a column of 16-bit numbers.</summary>
    public void Add(ReadOnlySpan<ushort> values, ByteSlots plan, Span<long> slots)
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

    private void Write(ReadOnlySpan<ushort> values, Span<byte> bytes)
    {
        int done = 0;
#if NET
        if (Vector.IsHardwareAccelerated)
        {
            ReadOnlySpan<Vector<ushort>> from = MemoryMarshal.Cast<ushort, Vector<ushort>>(values);
            Span<Vector<byte>> to = MemoryMarshal.Cast<byte, Vector<byte>>(bytes);
            var codes = new Codes16(this);
            for (int i = 0; i < to.Length; i++)
            {
                to[i] = Vector.Narrow(codes.Usual(from[2 * i]), codes.Usual(from[(2 * i) + 1]));
            }

            done = to.Length * Vector<byte>.Count;
        }
#endif
        for (int i = done; i < bytes.Length; i++)
        {
            bytes[i] = Of(values[i]);
        }
    }

#if NET
    /// <summary><see cref="Of(int)"/> for a vector. A code that no 16-bit number can be is looked for where nothing changes: off the scale.</summary>
    private readonly struct Codes16(UsualBytes usual)
    {
        private readonly Vector<ushort> _offScale = new(usual._offScale);
        private readonly Vector<ushort> _notApplicableCode = new((ushort)(usual._notApplicableCode < 0 ? usual._offScale : usual._notApplicableCode));
        private readonly Vector<ushort> _notApplicable = new(usual._notApplicableCode < 0 ? usual._offScale : NotApplicable);
        private readonly Vector<ushort> _noAnswerCode = new((ushort)(usual._noAnswerCode < 0 ? usual._offScale : usual._noAnswerCode));
        private readonly Vector<ushort> _noAnswer = new(usual._noAnswerCode < 0 ? usual._offScale : NoAnswer);

        public Vector<ushort> Usual(Vector<ushort> values)
        {
            Vector<ushort> usual = Vector.ConditionalSelect(Vector.GreaterThan(values, new(LargestLevel)), _offScale, values);
            usual = Vector.ConditionalSelect(Vector.Equals(values, _notApplicableCode), _notApplicable, usual);
            return Vector.ConditionalSelect(Vector.Equals(values, _noAnswerCode), _noAnswer, usual);
        }
    }
#endif
}
