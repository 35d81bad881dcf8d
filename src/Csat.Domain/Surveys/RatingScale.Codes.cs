namespace Csat.Domain;

public sealed partial class RatingScale
{
    private const int SmallestCode = sbyte.MinValue;
    private const int LargestCode = ushort.MaxValue;
    private const string NotApplicablePath = "notApplicableCode";
    private const string NoAnswerPath = "noAnswerCode";

    /// <summary>How a column of numbers spells «the question didn't apply».</summary>
    /// <value><see cref="NotApplicableValue"/> (254) unless <see cref="WithCodes"/> says another.</value>
    public int NotApplicableCode { get; }

    /// <summary>How a column of numbers spells «no answer».</summary>
    /// <value><see cref="NoAnswerValue"/> (255) unless <see cref="WithCodes"/> says another.</value>
    public int NoAnswerCode { get; }

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
    /// <exception cref="FindingsException">
    /// A code outside its range, one that is a level's value, or two that can't be told apart: the same number, or the same signed byte as
    /// −1 and 255 are. All findings.
    /// </exception>
    public RatingScale WithCodes(int notApplicable = NotApplicableValue, int noAnswer = NoAnswerValue)
    {
        Finding[] findings = [.. CodeFindings(_levels, notApplicable, noAnswer)];
        Refuse(Id, findings, findings.Any(finding => finding.Path == NotApplicablePath) ? nameof(notApplicable) : nameof(noAnswer));
        return new RatingScale(this, notApplicable, noAnswer);
    }

    private static IEnumerable<Finding> CodeFindings(RatingLevel[] levels, int notApplicable, int noAnswer)
    {
        LocalizedText? alike = notApplicable == noAnswer
            ? new(Invariant($"{noAnswer} stands for both not applicable and no answer"), Invariant($"{noAnswer} 同时表示不适用和未作答"))
            : AsByte(notApplicable) is { } bits && bits == AsByte(noAnswer) ? new(
                Invariant($"{notApplicable} for not applicable and {noAnswer} for no answer are the same signed byte"),
                Invariant($"不适用 {notApplicable} 与未作答 {noAnswer} 是同一个有符号字节"))
            : null;
        Finding?[] findings =
        [
            CodeFinding(NotApplicablePath, new("not applicable", "不适用"), notApplicable, levels),
            CodeFinding(NoAnswerPath, new("no answer", "未作答"), noAnswer, levels),
            alike is { } message ? new(NoAnswerPath, message) : null,
        ];
        return findings.OfType<Finding>();
    }

    private static Finding? CodeFinding(string path, LocalizedText meaning, int code, RatingLevel[] levels) =>
        code is < SmallestCode or > LargestCode ? new(path, new(
            Invariant($"the code for {meaning.En} is {code}; legal: {SmallestCode} to {LargestCode}"), Invariant($"{meaning.Zh}的代码为 {code}；须为 {SmallestCode} 至 {LargestCode}")))
        : Array.Find(levels, level => level.Value == code) is { } level ? new(path, new(
            Invariant($"the code for {meaning.En} is {code}, the value of the level {level.Code}"), Invariant($"{meaning.Zh}的代码为 {code}，即级别 {level.Code} 的分值")))
        : null;

    /// <summary>The code's bits in a column of bytes, signed or not; <see langword="null"/> when neither can hold it.</summary>
    private static byte? AsByte(int code) => code is >= sbyte.MinValue and <= byte.MaxValue ? unchecked((byte)code) : null;
}
