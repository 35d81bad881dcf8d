#if NET
using System.Numerics;

namespace Csat.Scoring.Counting;

internal sealed partial class CellPlan
{
    private ReadOnlySpan<byte> LookedUp(ReadOnlySpan<byte> values, Span<byte> tile)
    {
        Span<byte> slots = tile.Slice(0, Math.Min(values.Length, tile.Length));
        ReadOnlySpan<byte> slotOf = _slotOf.AsSpan(0, RatingSlots.Bytes);
        for (int i = 0; i < slots.Length; i++)
        {
            slots[i] = slotOf[values[i]];
        }

        return slots;
    }

    /// <summary><see cref="CellOf"/> for vectors. Without a run of levels the values are slots already, and nothing is changed.</summary>
    private readonly struct Places
    {
        private readonly Vector<byte> _worst;
        private readonly Vector<byte> _levels;
        private readonly Vector<byte> _invalid;
        private readonly Vector<byte> _oneCode;
        private readonly Vector<byte> _oneSlot;
        private readonly Vector<byte> _otherCode;
        private readonly Vector<byte> _otherSlot;
        private readonly Vector<uint> _slotCount;
        private readonly Vector<uint> _withoutGroup;

        public Places(CellPlan plan)
        {
            int worst = plan._isRun ? Array.IndexOf(plan._slotOf, (byte)0) : 0;
            (_slotCount, _withoutGroup) = (new((uint)plan.SlotCount), new((uint)plan.GroupCount));
            (_worst, _levels, _invalid) = (new((byte)worst), new((byte)(plan._isRun ? plan.LevelCount : byte.MaxValue)), new((byte)(plan.LevelCount + 2)));
            (_oneCode, _oneSlot) = Code(plan, plan.LevelCount, worst);
            (_otherCode, _otherSlot) = Code(plan, plan.LevelCount + 1, worst);
        }

        /// <summary>The cells of as many rows as a vector has bytes; four vectors of groups.</summary>
        public void Find(ReadOnlySpan<Vector<uint>> groups, Vector<byte> values, out Vector<uint> a, out Vector<uint> b, out Vector<uint> c, out Vector<uint> d)
        {
            Vector<byte> slots = values - _worst;
            slots = Vector.ConditionalSelect(Vector.LessThan(slots, _levels), slots, _invalid);
            slots = Vector.ConditionalSelect(Vector.Equals(values, _oneCode), _oneSlot, slots);
            slots = Vector.ConditionalSelect(Vector.Equals(values, _otherCode), _otherSlot, slots);
            Vector.Widen(slots, out Vector<ushort> low, out Vector<ushort> high);
            Vector.Widen(low, out a, out b);
            Vector.Widen(high, out c, out d);
            a += Vector.Min(groups[0], _withoutGroup) * _slotCount;
            b += Vector.Min(groups[1], _withoutGroup) * _slotCount;
            c += Vector.Min(groups[2], _withoutGroup) * _slotCount;
            d += Vector.Min(groups[3], _withoutGroup) * _slotCount;
        }

        /// <summary>The code of a slot, or where no byte has it, the worst level's, which stays what it is.</summary>
        private static (Vector<byte> Code, Vector<byte> Slot) Code(CellPlan plan, int slot, int worst)
        {
            int code = plan._isRun ? Array.IndexOf(plan._slotOf, (byte)slot) : -1;
            return code < 0 ? (new((byte)worst), Vector<byte>.Zero) : (new((byte)code), new((byte)slot));
        }
    }
}
#endif
