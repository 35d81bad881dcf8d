using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Many replies, read: as many as were given, clear ones by level and unclear ones by reason.</summary>
/// <param name="ScaleId">The scale that was asked on.</param>
/// <param name="Replies">The readings, in the order given.</param>
/// <remarks>Rule CB-07. Counts only; rates and their uncertainty are a matter of scoring.</remarks>
public sealed record SmsReplyBatch(string ScaleId, IReadOnlyList<SmsReply> Replies)
{
    /// <summary>How many replies name one level.</summary>
    [JsonIgnore]
    public int Clear => Replies.Count(reply => reply.IsClear);

    /// <summary>The unclear replies, for a person to read.</summary>
    [JsonIgnore]
    public IReadOnlyList<SmsReply> Unclear => [.. Replies.Where(reply => !reply.IsClear)];

    /// <summary>How many replies name a level.</summary>
    /// <param name="code">The level's code.</param>
    /// <returns>The count; 0 also for a code that the scale doesn't have.</returns>
    public int CountOf(string code) => Replies.Count(reply => reply.Level?.Code == code);

    /// <summary>How many replies are unclear for a reason.</summary>
    /// <param name="fault">The reason; <see cref="SmsReplyFault.None"/> counts the clear ones.</param>
    /// <returns>The count.</returns>
    public int CountOf(SmsReplyFault fault) => Replies.Count(reply => reply.Fault == fault);

    /// <summary>The counts in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string levels = string.Join(", ", Replies.Select(reply => reply.Level).OfType<RatingLevel>().GroupBy(level => (level.Value, level.Code)).OrderByDescending(level => level.Key.Value)
            .Select(level => FormattableString.Invariant($"{level.Key.Code} {level.Count()}")));
        SmsReplyFault[] faults = [.. SmsReplyFaultLabels.All.Where(fault => fault != SmsReplyFault.None && CountOf(fault) > 0)];
        string none = levels.Length == 0 ? "-" : levels;
        return new LocalizedText(
            FormattableString.Invariant($"{Plural.Of(Replies.Count, "reply", "replies")}: {Clear} clear ({none}), {Replies.Count - Clear} unclear{Of(faults, fault => fault.Label().En, ": ", ", ")} (CB-07)"),
            FormattableString.Invariant($"共 {Replies.Count} 条回复：明确 {Clear} 条（{none}），不明确 {Replies.Count - Clear} 条{Of(faults, fault => fault.Label().Zh, "：", "、")}（CB-07）")).In(culture);
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();

    private string Of(SmsReplyFault[] faults, Func<SmsReplyFault, string> name, string start, string between) =>
        faults.Length == 0 ? string.Empty : start + string.Join(between, faults.Select(fault => FormattableString.Invariant($"{name(fault)} {CountOf(fault)}")));
}
