using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>Whether online channels satisfy less than the others, as the figures show it, and what follows.</summary>
/// <param name="Online">The satisfaction online.</param>
/// <param name="Offline">The satisfaction offline.</param>
/// <param name="Unit">The unit of both, such as <c>%</c>; empty for a plain number.</param>
/// <param name="DifferenceLow">The lower end of the interval of online less offline; <see langword="null"/> without one.</param>
/// <param name="DifferenceHigh">The upper end.</param>
/// <param name="Status">What comes of it.</param>
/// <remarks>
/// Rule IMP-16: online below offline leads to an analysis of functions and experience. That the interval has to show it is this library's
/// choice: a difference that may be chance starts no project.
/// </remarks>
public sealed record ImprovementTrigger(ChannelFigure Online, ChannelFigure Offline, string Unit, double? DifferenceLow, double? DifferenceHigh, ImprovementTriggerStatus Status)
{
    /// <summary>Compares the channels.</summary>
    /// <param name="online">The satisfaction online.</param>
    /// <param name="offline">The satisfaction offline, in the same unit.</param>
    /// <param name="differenceLow">The lower end of the interval of online less offline; <see langword="null"/> without one.</param>
    /// <param name="differenceHigh">The upper end.</param>
    /// <param name="unit">The unit of all figures; empty for a plain number.</param>
    /// <returns>What comes of it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure isn't finite, or the interval ends before it begins.</exception>
    public static ImprovementTrigger OnlineBelowOffline(ChannelFigure online, ChannelFigure offline, double? differenceLow, double? differenceHigh, string unit = "")
    {
        FigureText.Finite(Throw.IfNull(online).Value ?? 0, nameof(online));
        FigureText.Finite(Throw.IfNull(offline).Value ?? 0, nameof(offline));
        FigureText.Finite(differenceLow ?? 0, nameof(differenceLow));
        FigureText.Finite(differenceHigh ?? 0, nameof(differenceHigh));
        if (differenceHigh < differenceLow)
        {
            Throw.OutOfRange(differenceHigh!.Value, "the lower end or more", nameof(differenceHigh));
        }

        ImprovementTriggerStatus status = online.Value is not { } here || offline.Value is not { } there ? ImprovementTriggerStatus.NoData
            : here >= there ? ImprovementTriggerStatus.NotBelow
            : differenceLow is null || differenceHigh is not { } high ? ImprovementTriggerStatus.NoData
            : high < 0 ? ImprovementTriggerStatus.Triggered
            : ImprovementTriggerStatus.NotShown;
        return new(online, offline, Throw.IfNull(unit), differenceLow, differenceHigh, status);
    }

    /// <summary>Whether an analysis is asked for.</summary>
    [JsonIgnore]
    public bool IsTriggered => Status == ImprovementTriggerStatus.Triggered;

    /// <summary>The improvement item that follows: find out whether functions or the experience are to blame, and reach the offline figure.</summary>
    /// <param name="id">The item's number.</param>
    /// <param name="department">Who is responsible.</param>
    /// <param name="openedOn">The day; the deadline is the usual one, rule IMP-02.</param>
    /// <param name="culture">The language of the item's texts: Chinese for Chinese cultures, English for all others.</param>
    /// <returns>The item; <see langword="null"/> when nothing is triggered.</returns>
    /// <exception cref="FindingsException">The number or the department is blank.</exception>
    public ImprovementItem? Propose(string id, string department, LocalDate openedOn, CultureInfo? culture = null) => !IsTriggered ? null : new ImprovementItem(
        id,
        new LocalizedText("Online satisfies less than offline", "线上渠道满意度低于线下").In(culture),
        new LocalizedText("Analyse functions and experience", "分析是功能欠缺还是体验不佳，并改进").In(culture),
        department,
        ImprovementItem.UsualDeadline(openedOn),
        new ImprovementStandard(new LocalizedText("satisfaction online", "线上满意度").In(culture), LimitDirection.AtLeast, Offline.Value!.Value, string.IsNullOrWhiteSpace(Unit) ? string.Empty : Unit));

    /// <summary>The comparison in a sentence.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string interval = DifferenceLow is { } low && DifferenceHigh is { } high ? FigureText.Of(low) + "…" + FigureText.Of(high) : "–";
        return new LocalizedText(
            FormattableString.Invariant($"{Status.Label().En}: online {Text(Online)} (n = {Online.Answers}), offline {Text(Offline)} (n = {Offline.Answers}), difference {interval} (IMP-16)"),
            FormattableString.Invariant($"{Status.Label().Zh}：线上 {Text(Online)}（n = {Online.Answers}），线下 {Text(Offline)}（n = {Offline.Answers}），差异 {interval}（IMP-16）")).In(culture);
    }

    /// <summary>The comparison in English.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Explain();

    private string Text(ChannelFigure figure) => figure.Value is { } value ? FigureText.Of(value, Throw.Whole(Unit)) : "–";
}
