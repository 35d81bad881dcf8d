using System.Runtime.InteropServices;
using Csat.Domain;

namespace Csat.Scoring.Counting;

/// <summary>Writes wide columns as bytes, tile by tile, so that one way of counting serves all columns.</summary>
/// <remarks>
/// A level's value is a byte, and a code usually too. Where a code isn't, the two are written as <see cref="RatingScale.NotApplicableValue"/>
/// and <see cref="RatingScale.NoAnswerValue"/>, which no level has. All that is none of these becomes one byte that is neither level nor
/// code; as levels are at most 128, there always is one.
/// </remarks>
internal sealed partial class WideBytes
{
    /// <summary>A tile stays in the nearest cache between being written and being counted.</summary>
    private const int TileLength = 1 << 14;

    private readonly int _notApplicableCode;
    private readonly int _noAnswerCode;
    private readonly byte _notApplicable;
    private readonly byte _noAnswer;
    private readonly byte _largest;
    private readonly byte _offScale;

    /// <summary>Makes the plan of a scale.</summary>
    /// <param name="scale">The scale with the column's codes.</param>
    /// <param name="offScale">A byte that is neither a level nor a code.</param>
    public WideBytes(RatingScale scale, byte offScale)
    {
        RatingScale written = Written(scale);
        (_notApplicableCode, _noAnswerCode) = (scale.NotApplicableCode, scale.NoAnswerCode);
        (_notApplicable, _noAnswer) = ((byte)written.NotApplicableCode, (byte)written.NoAnswerCode);
        _largest = (byte)(CodesAreBytes ? byte.MaxValue : RatingScale.NotApplicableValue - 1);
        _offScale = offScale;
    }

    private bool CodesAreBytes => _notApplicable == _notApplicableCode && _noAnswer == _noAnswerCode;

    /// <summary>The scale with the codes of the bytes that are written.</summary>
    public static RatingScale Written(RatingScale scale) =>
        IsByte(scale.NotApplicableCode) && IsByte(scale.NoAnswerCode) ? scale : scale.WithCodes();

    private static bool IsByte(int code) => code is >= byte.MinValue and <= byte.MaxValue;

    /// <summary>Counts a column of 16-bit or floating-point numbers.</summary>
    public void Add<T>(ReadOnlySpan<T> values, ByteSlots plan, Span<long> slots)
        where T : struct
    {
        Span<byte> tile = stackalloc byte[Math.Min(values.Length, TileLength)];
        while (!values.IsEmpty)
        {
            Span<byte> bytes = tile.Slice(0, Math.Min(values.Length, tile.Length));
            Write(values.Slice(0, bytes.Length), bytes);
            plan.Add(bytes, slots);
            values = values.Slice(bytes.Length);
        }
    }

    /// <summary>Writes a byte for each of as many numbers, of 16 bits or floating-point.</summary>
    public void Write<T>(ReadOnlySpan<T> values, Span<byte> bytes)
        where T : struct
    {
        if (typeof(T) == typeof(float))
        {
            Write(MemoryMarshal.Cast<T, float>(values), bytes);
        }
        else
        {
            Write(MemoryMarshal.Cast<T, ushort>(values), bytes);
        }
    }

    private byte Of(int value) =>
        value == _notApplicableCode ? _notApplicable
        : value == _noAnswerCode ? _noAnswer
        : value < 0 || value > _largest ? _offScale
        : (byte)value;
}
