using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>
/// The repair of a relationship, from the dissatisfied answer to its outcome. It is what its events come to; an event that the rules don't
/// allow is refused with the rule's id and the reason, and kept.
/// </summary>
/// <remarks>
/// <para>
/// Opened → assigned to the responsible department → customer reached → closed; taken up again it is opened anew. Guards: a case from a
/// dissatisfied answer needs the customer's reason (CB-06); nobody is contacted before a department has the case (CB-06: it acts at once);
/// nothing is closed as recovered before the customer was reached, something was done, and the customer answered satisfied when asked
/// again; «unreachable» needs an attempt and no success, «not recovered» an answer that isn't satisfied. Events come in the order of time.
/// </para>
/// <para>Immutable and thread-safe. No clock is read. Rules CB-06, REL-01 and REL-02; the order of the steps is this library's.</para>
/// </remarks>
[JsonConverter(typeof(RecoveryCaseJsonConverter))]
public sealed class RecoveryCase
{
    private static readonly RuleId Reasoned = RuleId.Parse("CB-06");
    private static readonly RuleId Ways = RuleId.Parse("REL-02");
    private readonly RecoveryEntry[] _history;

    private RecoveryCase(string id, string customer, RecoveryOrigin origin, string? reason, Instant openedAt, RecoveryEntry[] history)
    {
        (Id, Customer, Origin, Reason, OpenedAt, _history) = (id, customer, origin, reason, openedAt, history);
        LastAt = openedAt;
        foreach (RecoveryEvent happened in history.Where(entry => entry.IsAccepted).Select(entry => entry.Event))
        {
            Take(happened);
        }
    }

    /// <summary>Its number.</summary>
    public string Id { get; }

    /// <summary>The customer's number or name.</summary>
    public string Customer { get; }

    /// <summary>Why it was opened.</summary>
    public RecoveryOrigin Origin { get; }

    /// <summary>The exact cause, as the customer told it; <see langword="null"/> only where the answer wasn't dissatisfied.</summary>
    public string? Reason { get; }

    /// <summary>When it was opened.</summary>
    public Instant OpenedAt { get; }

    /// <summary>Everything that was applied, accepted and refused, in the order given.</summary>
    public IReadOnlyList<RecoveryEntry> History => Array.AsReadOnly(_history);

    /// <summary>Where it stands.</summary>
    public RecoveryState State { get; private set; }

    /// <summary>The responsible department; <see langword="null"/> until one has it.</summary>
    public string? Department { get; private set; }

    /// <summary>How it ended; <see langword="null"/> while it isn't closed.</summary>
    public RecoveryOutcome? Outcome { get; private set; }

    /// <summary>How often somebody tried to reach the customer since it was opened last.</summary>
    public int Attempts { get; private set; }

    /// <summary>What was done for the customer since it was opened last.</summary>
    public IReadOnlyList<string> Remedies { get; private set; } = [];

    /// <summary>When the last event that it took happened; none before is taken.</summary>
    public Instant LastAt { get; private set; }

    /// <summary>Opens a case for an answer that isn't satisfied.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="response">The answer.</param>
    /// <param name="at">When it is opened, not before the answer.</param>
    /// <returns>The case, or why there is none: a satisfied customer, no answer, or a dissatisfied one without a reason (CB-06).</returns>
    /// <exception cref="ArgumentException">The number is blank.</exception>
    public static RecoveryOpening Open(string id, SurveyResponse response, Instant at)
    {
        _ = Throw.IfBlank(id);
        _ = Throw.IfNull(response);
        var findings = new List<Finding>();
        if (response.Sentiment is null or Sentiment.Positive)
        {
            LocalizedText said = response.Sentiment is null ? response.Answer.Label() : new("satisfied", "满意");
            findings.Add(new("response", new($"the customer's answer is: {said.En}; legal: dissatisfied or neutral", $"客户的答复为：{said.Zh}；应为不满意或一般"), Reasoned));
        }

        if (response.NeedsReason)
        {
            findings.Add(new("response.reason", new("the exact cause wasn't asked for; legal: the customer's reason", "尚未问明具体原因；须记录客户所述原因"), Reasoned));
        }

        if (at < response.AnsweredAt)
        {
            findings.Add(new("at", new($"got {PlainText.Of(at)}; legal: at or after the answer at {PlainText.Of(response.AnsweredAt.Value)}", $"给出 {PlainText.Of(at)}；不得早于作答时刻 {PlainText.Of(response.AnsweredAt.Value)}")));
        }

        RecoveryOrigin origin = response.Sentiment == Sentiment.Neutral ? RecoveryOrigin.NeutralAnswer : RecoveryOrigin.DissatisfiedAnswer;
        return new(findings.Count == 0 ? new(id, response.Customer, origin, response.Reason, at, []) : null, findings);
    }

    /// <summary>Opens a case for a conflict over service.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="customer">The customer's number or name.</param>
    /// <param name="reason">What the conflict is about.</param>
    /// <param name="at">When it is opened.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static RecoveryCase ForConflict(string id, string customer, string reason, Instant at) =>
        new(Throw.IfBlank(id), Throw.IfBlank(customer), RecoveryOrigin.Conflict, Throw.IfBlank(reason), at, []);

    /// <summary>Takes an event, or refuses it with the rule's id and the reason.</summary>
    /// <param name="happened">What happened.</param>
    /// <returns>The case after it, with the event in its history either way.</returns>
    public RecoveryCase Apply(RecoveryEvent happened) =>
        new(Id, Customer, Origin, Reason, OpenedAt, [.. _history, new RecoveryEntry(Throw.IfNull(happened), [.. Check(happened)])]);

    /// <summary>Says what would come of an event; the case stays as it is.</summary>
    /// <param name="happened">What might happen.</param>
    /// <returns>Why it would be refused, each finding with its rule where one says so; empty when it would be accepted.</returns>
    public IReadOnlyList<Finding> Check(RecoveryEvent happened) => [.. Findings(Throw.IfNull(happened))];

    /// <summary>The history as sentences, one line an event, and how it stands.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The lines: Chinese for Chinese cultures, English for all others. Given texts are shown whole, what can't be seen in them escaped.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string id = Throw.Whole(Id), customer = Throw.Whole(Customer), reason = Throw.Whole(Reason);
        LocalizedText head = new(
            $"{PlainText.Of(OpenedAt)} {id} opened for {customer}: {Origin.Label().En}{(Reason is null ? string.Empty : $", '{reason}'")} (CB-06, REL-01)",
            $"{PlainText.Of(OpenedAt)} {id} 为 {customer} 立案：{Origin.Label().Zh}{(Reason is null ? string.Empty : $"，“{reason}”")}（CB-06、REL-01）");
        IEnumerable<LocalizedText> lines = _history.Select(entry => new LocalizedText(
            $"{PlainText.Of(entry.Event.At)} {entry.Event.Words.En}{Refused(entry, null, ". Refused: ", "; ")}.",
            $"{PlainText.Of(entry.Event.At)} {entry.Event.Words.Zh}{Refused(entry, CultureInfo.GetCultureInfo("zh-CN"), "。不予受理：", "；")}。"));
        LocalizedText standing = Outcome is { } outcome
            ? new($"Now: {State.Label().En}, {outcome.Label().En}", $"当前：{State.Label().Zh}，{outcome.Label().Zh}")
            : new($"Now: {State.Label().En}", $"当前：{State.Label().Zh}");
        return string.Join("\n", lines.Prepend(head).Append(standing).Select(line => line.In(culture)));
    }

    /// <summary>Number and state.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Throw.Whole(Id)} {State}";

    internal static RecoveryCase Replay(string id, string customer, RecoveryOrigin origin, string? reason, Instant openedAt, IEnumerable<RecoveryEvent> events) =>
        events.Aggregate(new RecoveryCase(id, customer, origin, reason, openedAt, []), (current, happened) => current.Apply(happened));

    private static string Refused(RecoveryEntry entry, CultureInfo? culture, string start, string between) => entry.IsAccepted
        ? string.Empty
        : start + string.Join(between, entry.Findings.Select(finding => finding.Message.In(culture) + (finding.RuleId is { } rule ? culture is null ? $" ({rule})" : $"（{rule}）" : string.Empty)));

    private void Take(RecoveryEvent happened)
    {
        LastAt = happened.At;
        switch (happened.Type)
        {
            case RecoveryEventType.Assigned:
                (State, Department) = (State == RecoveryState.Contacted ? State : RecoveryState.Assigned, happened.Text);
                break;
            case RecoveryEventType.Contacted:
                (State, Attempts) = (happened.WasReached == true ? RecoveryState.Contacted : State, Attempts + 1);
                break;
            case RecoveryEventType.Remedied:
                Remedies = Array.AsReadOnly<string>([.. Remedies, happened.Text!]);
                break;
            case RecoveryEventType.Closed:
                (State, Outcome) = (RecoveryState.Closed, happened.Outcome);
                break;
            default:
                (State, Department, Outcome, Attempts, Remedies) = (RecoveryState.Open, null, null, 0, []);
                break;
        }
    }

    private IEnumerable<Finding> Findings(RecoveryEvent happened)
    {
        if (happened.At < LastAt)
        {
            yield return new("at", new($"got {PlainText.Of(happened.At)}; legal: at or after {PlainText.Of(LastAt)}", $"给出 {PlainText.Of(happened.At)}；不得早于 {PlainText.Of(LastAt)}"));
        }

        bool isClosed = State == RecoveryState.Closed;
        if (isClosed != (happened.Type == RecoveryEventType.Reopened))
        {
            yield return isClosed
                ? new("type", new("the case is closed; legal: reopen it", "已结案；须先重新立案"))
                : new("type", new("the case isn't closed; legal: after it is", "尚未结案；结案后方可重新立案"));
        }
        else if (State == RecoveryState.Open && happened.Type is (RecoveryEventType.Contacted or RecoveryEventType.Remedied))
        {
            yield return new("type", new("no department has the case; legal: assign it first", "尚无责任部门；须先交责任部门"), Reasoned);
        }
        else if (happened.Type == RecoveryEventType.Closed)
        {
            foreach (Finding finding in OfClosing(happened))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> OfClosing(RecoveryEvent closed)
    {
        bool needsContact = closed.Outcome is RecoveryOutcome.Recovered or RecoveryOutcome.NotRecovered;
        if (needsContact && State != RecoveryState.Contacted)
        {
            yield return new("outcome", new("the customer wasn't reached; legal: after a contact", "尚未联系上客户；须联系后方可结案"), Ways);
        }

        if (closed.Outcome == RecoveryOutcome.Unreachable && (Attempts == 0 || State == RecoveryState.Contacted))
        {
            yield return Attempts == 0
                ? new("outcome", new("nobody tried to reach the customer; legal: after an attempt", "尚未尝试联系客户；须先尝试联系"), Ways)
                : new("outcome", new("the customer was reached; legal: another outcome", "已联系上客户；须选择其他结果"), Ways);
        }

        if (closed.Outcome == RecoveryOutcome.Recovered && Remedies.Count == 0)
        {
            yield return new("outcome", new("nothing was done for the customer; legal: after a remedy", "尚未采取补救；须补救后方可结案"), Reasoned);
        }

        if (closed.Outcome == RecoveryOutcome.Recovered && closed.Answer != Sentiment.Positive)
        {
            yield return new("answer", new("the customer didn't answer satisfied when asked again; legal: a satisfied answer", "再次询问时客户并未表示满意；须有满意的答复"), Reasoned);
        }

        if (closed.Outcome == RecoveryOutcome.NotRecovered && closed.Answer == Sentiment.Positive)
        {
            yield return new("answer", new("the customer answered satisfied; legal: another outcome", "客户已表示满意；须选择其他结果"), Reasoned);
        }
    }
}
