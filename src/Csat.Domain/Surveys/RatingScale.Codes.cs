using System.Text.Json.Serialization;

namespace Csat.Domain;

public sealed partial class RatingScale
{
    private const int SmallestCode = sbyte.MinValue;
    private const int LargestCode = ushort.MaxValue;

    /// <summary>How a column of numbers spells «the question didn't apply».</summary>
    /// <value><see cref="NotApplicableValue"/> (254) unless <see cref="WithCodes"/> says another.</value>
    [JsonIgnore]
    public int NotApplicableCode { get; }

    /// <summary>How a column of numbers spells «no answer».</summary>
    /// <value><see cref="NoAnswerValue"/> (255) unless <see cref="WithCodes"/> says another.</value>
    [JsonIgnore]
    public int NoAnswerCode { get; }

    // In JSON only what differs from the usual.
    [JsonInclude]
    [JsonPropertyOrder(1)]
    [JsonPropertyName("notApplicableCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    internal int? OwnNotApplicableCode => NotApplicableCode == NotApplicableValue ? null : NotApplicableCode;

    [JsonInclude]
    [JsonPropertyOrder(1)]
    [JsonPropertyName("noAnswerCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    internal int? OwnNoAnswerCode => NoAnswerCode == NoAnswerValue ? null : NoAnswerCode;

    /// <summary>The same scale for columns that spell the two otherwise: survey tools write 99 and 98, 9999 or −1.</summary>
    /// <param name="notApplicable">The number for «the question didn't apply», −128 to 65,535.</param>
    /// <param name="noAnswer">The number for «no answer», −128 to 65,535.</param>
    /// <returns>
    /// A copy with these codes, equal to this scale: how a column was written is no matter of what it says, and tallies of both add.
    /// </returns>
    /// <remarks>
    /// A code that a column's type can't hold doesn't occur in it. In a column of signed bytes a code from 128 to 255 is the signed byte of
    /// the same bits, so that −2 and −1 stand for the usual 254 and 255.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// A code outside its range, one that is a level's value, or two that can't be told apart: the same number, or the same signed byte as
    /// −1 and 255 are. The message lists all findings.
    /// </exception>
    public RatingScale WithCodes(int notApplicable = NotApplicableValue, int noAnswer = NoAnswerValue)
    {
        string parameter = CodeFinding("not applicable", notApplicable, _levels) is null ? nameof(noAnswer) : nameof(notApplicable);
        Refuse(Id, [.. CodeFindings(_levels, notApplicable, noAnswer)], parameter);
        return new RatingScale(this, notApplicable, noAnswer);
    }

    private static IEnumerable<string> CodeFindings(RatingLevel[] levels, int notApplicable, int noAnswer)
    {
        string? alike = notApplicable == noAnswer ? FormattableString.Invariant($"{noAnswer} stands for both not applicable and no answer")
            : AsByte(notApplicable) is { } bits && bits == AsByte(noAnswer)
                ? FormattableString.Invariant($"{notApplicable} for not applicable and {noAnswer} for no answer are the same signed byte")
            : null;
        return new[] { CodeFinding("not applicable", notApplicable, levels), CodeFinding("no answer", noAnswer, levels), alike }.OfType<string>();
    }

    private static string? CodeFinding(string meaning, int code, RatingLevel[] levels) =>
        code is < SmallestCode or > LargestCode ? FormattableString.Invariant($"the code for {meaning} is {code}; legal: {SmallestCode} to {LargestCode}")
        : code < NotApplicableValue && Array.Find(levels, level => level?.Value == code) is { } level ? FormattableString.Invariant($"the code for {meaning} is {code}, the value of the level {level.Code}")
        : null;

    /// <summary>The code's bits in a column of bytes, signed or not; <see langword="null"/> when neither can hold it.</summary>
    private static byte? AsByte(int code) => code is >= sbyte.MinValue and <= byte.MaxValue ? unchecked((byte)code) : null;
}
