using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Writes wide columns as bytes in the usual spelling, tile by tile, so that one way of counting serves all columns.</summary>
/// <remarks>
/// The usual spelling has the levels' values, which are at most 253, then <see cref="RatingScale.NotApplicableValue"/> and
/// <see cref="RatingScale.NoAnswerValue"/>. All that is none of these becomes one byte that is neither a level nor a code; as levels are at
/// most 128, there always is one.
/// </remarks>
internal sealed partial class UsualBytes
{
    /// <summary>A tile stays in the nearest cache between being written and being counted.</summary>
    private const int TileLength = 1 << 12;

    private const byte NotApplicable = RatingScale.NotApplicableValue;
    private const byte NoAnswer = RatingScale.NoAnswerValue;
    private const byte LargestLevel = NotApplicable - 1;

    private readonly int _notApplicableCode;
    private readonly int _noAnswerCode;
    private readonly byte _offScale;

    public UsualBytes(RatingScale scale, byte offScale) =>
        (_notApplicableCode, _noAnswerCode, _offScale) = (scale.NotApplicableCode, scale.NoAnswerCode, offScale);

    /// <summary>A number in the usual spelling.</summary>
    private byte Of(int value) =>
        value == _notApplicableCode ? NotApplicable
        : value == _noAnswerCode ? NoAnswer
        : value is < 0 or > LargestLevel ? _offScale
        : (byte)value;
}
