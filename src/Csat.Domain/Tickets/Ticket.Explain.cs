using System.Globalization;
using NodaTime;

namespace Csat.Domain;

public sealed partial class Ticket
{
    /// <summary>The history as sentences, one line an event: what happened, what was refused and why, and how it stands.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <param name="zone">The zone of the times; <see langword="null"/> is UTC.</param>
    /// <returns>The lines: Chinese for Chinese cultures, English for all others. Given texts are shown escaped and cut at 40 characters.</returns>
    public string Explain(CultureInfo? culture, DateTimeZone? zone = null) =>
        string.Join("\n", _history.Select(entry => TicketWords.Of(entry, zone)).Append(Standing).Select(line => line.In(culture)));

    private LocalizedText Standing
    {
        get
        {
            int refused = _history.Count(entry => !entry.IsAccepted);
            int defects = _history.Count(entry => entry.Defect is not null);
            LocalizedText state = State == TicketState.Closed ? Closing.Label() : State.Label();
            return new(
                FormattableString.Invariant($"Now: {state.En}, round {Round}; {_history.Length - refused} of {_history.Length} events accepted, {refused} refused; defects on record: {defects}. (Policy {Policy})"),
                FormattableString.Invariant($"当前：{state.Zh}，第 {Round} 轮；共 {_history.Length} 个事件，受理 {_history.Length - refused} 个，不予受理 {refused} 个，记录差错 {defects} 个。（策略 {Policy}）"));
        }
    }
}
