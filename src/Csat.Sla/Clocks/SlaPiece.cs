using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>A stretch of a target's time that counts or doesn't, and why. Given by <see cref="SlaVerdict.Timeline"/> and <see cref="SlaVerdict.Proof"/>.</summary>
/// <remarks>Immutable and thread-safe; equal by value.</remarks>
public sealed record SlaPiece
{
    internal SlaPiece()
    {
    }

    /// <summary>From when on.</summary>
    public Instant Start { get; internal init; }

    /// <summary>Until when, exclusive; after <see cref="Start"/>.</summary>
    public Instant End { get; internal init; }

    /// <summary>How long in physical time; more than zero.</summary>
    public Duration Length => End - Start;

    /// <summary>Whether it counts.</summary>
    public bool IsCounted => Reason is SlaPieceReason.Open or SlaPieceReason.MakeUpWorkday;

    /// <summary>Why it counts or doesn't.</summary>
    public SlaPieceReason Reason { get; internal init; }

    /// <summary>The name of the holiday, make-up workday or closure; <see langword="null"/> when it has none.</summary>
    public LocalizedText? Name { get; internal init; }

    /// <summary>Where that is written, such as a notice; <see langword="null"/> when nobody said.</summary>
    public LocalizedText? Source { get; internal init; }

    /// <summary>What the ticket waited for; <see langword="null"/> unless it was paused.</summary>
    public PauseReason? PauseReason { get; internal init; }

    /// <summary>Why it counts or doesn't, in words, such as «counted» or «not counted: holiday, National Day».</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The words: Chinese for Chinese cultures, English for all others.</returns>
    public string ToString(CultureInfo? culture) => Words.In(culture);

    /// <summary>Why it counts or doesn't, in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Words.En;

    internal LocalizedText Words
    {
        get
        {
            LocalizedText why = Reason switch
            {
                SlaPieceReason.MakeUpWorkday => new("counted: make-up workday", "计入：调休上班"),
                SlaPieceReason.Closed => new("not counted: closed", "不计入：非工作时间"),
                SlaPieceReason.Holiday => new("not counted: holiday", "不计入：节假日"),
                SlaPieceReason.Closure => new("not counted: closure", "不计入：临时停业"),
                SlaPieceReason.Paused => new("not counted: paused", "不计入：暂停"),
                SlaPieceReason.Resolved => new("not counted: resolved, the customer's word still to come", "不计入：已解决，待客户确认"),
                _ => new("counted", "计入"),
            };
            LocalizedText? waits = PauseReason?.DisplayName;
            return new LocalizedText(
                why.En + Detail(", ", Name?.En) + Detail(", ", waits?.En) + Detail(" (", Source?.En, ")"),
                why.Zh + Detail("，", Name?.Zh) + Detail("，", waits?.Zh) + Detail("（", Source?.Zh, "）"));
        }
    }

    private static string Detail(string before, string? text, string after = "") => string.IsNullOrEmpty(text) ? string.Empty : before + text + after;
}
