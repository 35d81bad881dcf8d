using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>
/// An improvement from its item to its close. It is what its events come to; an event that the rules don't allow is refused with the
/// rule's id and the reason, and kept.
/// </summary>
/// <remarks>
/// <para>
/// Open → heard by the leaders → reviewed by several parties (IMP-06) → carried out → verified by a second survey or callbacks → closed.
/// What a gate sends back or misses its standard is planned anew, heard and reviewed again (IMP-03), round after round (IMP-21).
/// </para>
/// <para>Immutable and thread-safe: <see cref="Apply"/> gives a new one. No clock is read: days stand in the events.</para>
/// </remarks>
[JsonConverter(typeof(ImprovementLoopJsonConverter))]
public sealed partial class ImprovementLoop
{
    /// <summary>The fewest different parties of a review. Rule IMP-06 says several; two is this library's default.</summary>
    public const int FewestParties = 2;

    private readonly ImprovementEntry[] _history;

    private ImprovementLoop(ImprovementItem item, LocalDate openedOn)
    {
        (Item, OpenedOn, LastOn) = (item, openedOn, openedOn);
        (Measure, Deadline, Round, _history) = (item.Measure, item.Deadline, 1, []);
        History = Array.AsReadOnly(_history);
    }

    private ImprovementLoop(ImprovementLoop before, ImprovementEntry[] entries)
    {
        _history = [.. before._history, .. entries];
        History = Array.AsReadOnly(_history);
        (Item, OpenedOn) = (before.Item, before.OpenedOn);
        (State, LastOn, Measure, Deadline) = (before.State, before.LastOn, before.Measure, before.Deadline);
        (Round, CarriedOutOn, Result) = (before.Round, before.CarriedOutOn, before.Result);
        foreach (ImprovementEntry entry in entries)
        {
            if (entry.IsAccepted)
            {
                Take(entry.Event);
            }
        }
    }

    /// <summary>The item as it was opened.</summary>
    public ImprovementItem Item { get; }

    /// <summary>The day on which it was opened.</summary>
    public LocalDate OpenedOn { get; }

    /// <summary>Everything that was applied, accepted and refused, in the order given.</summary>
    public IReadOnlyList<ImprovementEntry> History { get; }

    /// <summary>Where it stands.</summary>
    public ImprovementState State { get; private set; }

    /// <summary>The day of the last event that it took; none before is taken.</summary>
    public LocalDate LastOn { get; private set; }

    /// <summary>What will be done, by the last plan.</summary>
    public string Measure { get; private set; }

    /// <summary>The last day, by the last plan.</summary>
    public LocalDate Deadline { get; private set; }

    /// <summary>1, and one more each time that it is planned anew.</summary>
    public int Round { get; private set; }

    /// <summary>When the last plan was carried out; <see langword="null"/> while it isn't.</summary>
    public LocalDate? CarriedOutOn { get; private set; }

    /// <summary>What came of asking customers about the last plan; <see langword="null"/> while nobody did.</summary>
    public ImprovementResult? Result { get; private set; }

    /// <summary>Opens an improvement.</summary>
    /// <param name="item">The item.</param>
    /// <param name="openedOn">The day; not after the item's deadline.</param>
    /// <returns>The improvement, open.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The item's deadline is before that day.</exception>
    public static ImprovementLoop Open(ImprovementItem item, LocalDate openedOn)
    {
        LocalDate day = openedOn.WithCalendar(CalendarSystem.Iso);
        if (Throw.IfNull(item).Deadline < day)
        {
            Throw.OutOfRange(PlainText.Of(day), "the deadline, " + PlainText.Of(item.Deadline) + ", or earlier", nameof(openedOn));
        }

        return new(item, day);
    }

    /// <summary>Takes an event, or refuses it with the rule's id and the reason.</summary>
    /// <param name="happened">What happened.</param>
    /// <returns>The improvement after it, with the event in its history either way.</returns>
    public ImprovementOutcome Apply(ImprovementEvent happened)
    {
        var entry = new ImprovementEntry(Throw.IfNull(happened), ImprovementGuards.Check(this, happened));
        return new(new(this, [entry]), entry);
    }

    /// <summary>Takes a stream of events, one after the other.</summary>
    /// <param name="events">The events.</param>
    /// <returns>The improvement with all of them in its history, accepted and refused.</returns>
    /// <exception cref="ArgumentNullException">An event is missing.</exception>
    public ImprovementLoop ApplyAll(IEnumerable<ImprovementEvent> events)
    {
        // One working copy and one history: applying them one by one would copy the history each time.
        var now = new ImprovementLoop(this, []);
        var entries = new List<ImprovementEntry>();
        foreach (ImprovementEvent? happened in Throw.IfNull(events))
        {
            var entry = new ImprovementEntry(Throw.IfNull(happened, nameof(events)), ImprovementGuards.Check(now, happened));
            entries.Add(entry);
            if (entry.IsAccepted)
            {
                now.Take(happened);
            }
        }

        return new(this, [.. entries]);
    }

    /// <summary>Says what would come of an event; the improvement stays as it is.</summary>
    /// <param name="happened">What might happen.</param>
    /// <returns>Why it would be refused, each finding with its rule; empty when it would be accepted.</returns>
    public IReadOnlyList<Finding> Check(ImprovementEvent happened) => ImprovementGuards.Check(this, Throw.IfNull(happened));

    /// <summary>Whether the last plan is late: carried out after its deadline, or not at all and the deadline is past.</summary>
    /// <param name="today">The day of the question.</param>
    /// <returns>Whether it is.</returns>
    public bool IsLate(LocalDate today) => (CarriedOutOn ?? today.WithCalendar(CalendarSystem.Iso)) > Deadline;

    /// <summary>The item and its history as sentences, one line an event, and how it stands.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The lines: Chinese for Chinese cultures, English for all others. Given texts are shown whole, what can't be seen in them escaped.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        int refused = _history.Count(entry => !entry.IsAccepted);
        LocalizedText opened = new($"{PlainText.Of(OpenedOn)} {Item.Words.En}", $"{PlainText.Of(OpenedOn)} {Item.Words.Zh}");
        LocalizedText standing = new(
            FormattableString.Invariant($"Now: {State.Label().En}, round {Round}; due {PlainText.Of(Deadline)}; {_history.Length - refused} of {_history.Length} events accepted, {refused} refused."),
            FormattableString.Invariant($"当前：{State.Label().Zh}，第 {Round} 轮；期限 {PlainText.Of(Deadline)}；共 {_history.Length} 个事件，受理 {_history.Length - refused} 个，不予受理 {refused} 个。"));
        return string.Join("\n", _history.Select(entry => entry.Words).Prepend(opened).Append(standing).Select(line => line.In(culture)));
    }

    /// <summary>Number and state, such as <c>I-1 CarriedOut</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{FigureText.Quoted(Item.Id)} {State}";

    private void Take(ImprovementEvent happened)
    {
        LastOn = happened.On;
        switch (happened)
        {
            case ImprovementHeard heard:
                State = heard.IsApproved ? ImprovementState.Heard : ImprovementState.ReplanNeeded;
                break;
            case ImprovementReviewed reviewed:
                State = reviewed.IsApproved ? ImprovementState.Reviewed : ImprovementState.ReplanNeeded;
                break;
            case ImprovementCarriedOut:
                (State, CarriedOutOn) = (ImprovementState.CarriedOut, happened.On);
                break;
            case ImprovementVerified verified:
                Result = verified.Result;
                State = Item.Standard.IsMetBy(Result.After) ? ImprovementState.Reached : ImprovementState.ReplanNeeded;
                break;
            case ImprovementReplanned replanned:
                (State, Measure, Deadline, Round) = (ImprovementState.Open, replanned.Measure, replanned.Deadline, Round + 1);
                (CarriedOutOn, Result) = (null, null);
                break;
            default:
                State = ImprovementState.Closed;
                break;
        }
    }
}
