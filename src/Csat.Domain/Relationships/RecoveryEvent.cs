using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>Something that happened to a recovery case: <c>RecoveryEvent.Contacted(at, RepairWay.OutboundCall, wasReached: true)</c>.</summary>
/// <remarks>Two events are equal when the same happened at the same instant. Immutable. Rules CB-06 and REL-02.</remarks>
[JsonConverter(typeof(RecoveryEventJsonConverter))]
public sealed record RecoveryEvent
{
    private RecoveryEvent(Instant at, RecoveryEventType type, string? text = null, RepairWay? way = null, bool? wasReached = null, RecoveryOutcome? outcome = null, Sentiment? answer = null)
    {
        (At, Type, Text, Way) = (at, type, text, way);
        (WasReached, Outcome, Answer) = (wasReached, outcome, answer);
    }

    /// <summary>When it happened.</summary>
    public Instant At { get; }

    /// <summary>What kind of event it is.</summary>
    public RecoveryEventType Type { get; }

    /// <summary>The department that takes the case, what was done for the customer, or why it is taken up again; <see langword="null"/> for the others.</summary>
    public string? Text { get; }

    /// <summary>By which way the customer was contacted; <see langword="null"/> unless contacted.</summary>
    public RepairWay? Way { get; }

    /// <summary>Whether the customer was reached; <see langword="null"/> unless contacted.</summary>
    public bool? WasReached { get; }

    /// <summary>How the case ended; <see langword="null"/> unless closed.</summary>
    public RecoveryOutcome? Outcome { get; }

    /// <summary>What the customer answered when asked again; <see langword="null"/> when they weren't.</summary>
    public Sentiment? Answer { get; }

    /// <summary>The responsible department takes the case.</summary>
    /// <param name="at">When.</param>
    /// <param name="department">The department.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The department is blank.</exception>
    public static RecoveryEvent Assigned(Instant at, string department) => new(at, RecoveryEventType.Assigned, Throw.IfBlank(department));

    /// <summary>Somebody tries to reach the customer.</summary>
    /// <param name="at">When.</param>
    /// <param name="way">By which way.</param>
    /// <param name="wasReached">Whether the customer was reached.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The way isn't declared.</exception>
    public static RecoveryEvent Contacted(Instant at, RepairWay way, bool wasReached)
    {
        _ = way.Label();
        return new(at, RecoveryEventType.Contacted, way: way, wasReached: wasReached);
    }

    /// <summary>Something is done for the customer.</summary>
    /// <param name="at">When.</param>
    /// <param name="what">What.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public static RecoveryEvent Remedied(Instant at, string what) => new(at, RecoveryEventType.Remedied, Throw.IfBlank(what));

    /// <summary>The case is closed.</summary>
    /// <param name="at">When.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="answer">What the customer answered when asked again; <see langword="null"/> when they weren't.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The outcome or the answer isn't declared.</exception>
    public static RecoveryEvent Closed(Instant at, RecoveryOutcome outcome, Sentiment? answer = null)
    {
        _ = outcome.Label();
        if (answer is < Sentiment.Negative or > Sentiment.Positive)
        {
            throw Throw.Undeclared(answer.Value, [Sentiment.Negative, Sentiment.Neutral, Sentiment.Positive], nameof(answer));
        }

        return new(at, RecoveryEventType.Closed, outcome: outcome, answer: answer);
    }

    /// <summary>The case is taken up again.</summary>
    /// <param name="at">When.</param>
    /// <param name="why">Why.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public static RecoveryEvent Reopened(Instant at, string why) => new(at, RecoveryEventType.Reopened, Throw.IfBlank(why));

    internal LocalizedText Words
    {
        get
        {
            string text = Throw.Whole(Text);
            LocalizedText more = Type switch
            {
                RecoveryEventType.Contacted => new(
                    $": {Way!.Value.Label().En}, {(WasReached == true ? "reached" : "not reached")}", $"：{Way!.Value.Label().Zh}，{(WasReached == true ? "已接通" : "未接通")}"),
                RecoveryEventType.Closed => new($": {Outcome!.Value.Label().En}", $"：{Outcome!.Value.Label().Zh}"),
                _ => new($": '{text}'", $"：“{text}”"),
            };
            return new(Type.Label().En + more.En, Type.Label().Zh + more.Zh);
        }
    }

    /// <summary>Time and kind.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{PlainText.Of(At)} {Words.En}";
}
