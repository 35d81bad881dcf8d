using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>What a reply by text message says: one level for certain, or nothing that may be counted, and why.</summary>
/// <param name="ScaleId">The scale that was asked on.</param>
/// <param name="Level">The level; <see langword="null"/> when the reply is unclear.</param>
/// <param name="Fault">Why the reply is unclear; <see cref="SmsReplyFault.None"/> when it is clear.</param>
/// <param name="Codes">The codes of all levels that the reply mentions, from the worst to the best.</param>
/// <param name="FreeText">What else the customer wrote; all of it when the reply is unclear. Half of a surrogate pair is U+FFFD in it.</param>
/// <remarks>Rule CB-07. Two replies are equal when all their values are.</remarks>
public sealed record SmsReply(string ScaleId, RatingLevel? Level, SmsReplyFault Fault, IReadOnlyList<string> Codes, string FreeText)
{
    private static readonly RuleId Rule = RuleId.Parse("CB-07");

    /// <summary>Whether the reply names one level.</summary>
    [JsonIgnore]
    public bool IsClear => Level is not null;

    /// <summary>The reading in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others. The customer's words are shown escaped and cut at 40 characters.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string rest = Throw.Shown(FreeText.AsSpan());
        string codes = string.Join(", ", Codes);
        LocalizedText reading = Level is { } level
            ? new($"{level.Code} {level.Label.En}".TrimEnd(), $"级别 {level.Code} {level.Label.Zh}".TrimEnd())
            : new(
                $"unclear: {Fault.Label().En}{(codes.Length == 0 ? string.Empty : $" ({codes})")}, for a person to read",
                $"不明确：{Fault.Label().Zh}{(codes.Length == 0 ? string.Empty : $"（{codes}）")}，须人工判读");
        return new LocalizedText(
            $"{reading.En}; {(rest.Length == 0 ? "nothing else" : $"else '{rest}'")} ({Rule})",
            $"{reading.Zh}；{(rest.Length == 0 ? "无其他内容" : $"其他内容“{rest}”")}（{Rule}）").In(culture);
    }

    /// <inheritdoc/>
    public bool Equals(SmsReply? other) =>
        other is not null && (ScaleId, Level, Fault, FreeText) == (other.ScaleId, other.Level, other.Fault, other.FreeText) && Codes.SequenceEqual(other.Codes);

    /// <inheritdoc/>
    public override int GetHashCode() => (ScaleId, Level?.Code, Fault, FreeText).GetHashCode();

    /// <summary>The reading in English.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Explain();
}
