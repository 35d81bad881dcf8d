using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>What one customer said when asked once: a level of a scale, no answer, or that the question didn't apply.</summary>
/// <remarks>
/// <para>
/// An answer is a level of its <see cref="Scale"/>; whether it is satisfied, neutral or dissatisfied the scale says. Without an answer there
/// is neither level nor sentiment: it is never counted as a bad one.
/// </para>
/// <para>Immutable and thread-safe; two responses are equal when all their values are. Rules SUR-03, CB-05 to CB-08 and ORG-07.</para>
/// </remarks>
[JsonConverter(typeof(SurveyResponseJsonConverter))]
public sealed partial record SurveyResponse
{
    private SurveyResponse(
        string customer, Touchpoint touchpoint, SurveyChannel channel, RatingScale scale, SurveyAnswer answer, RatingLevel? level, Instant askedAt, Instant? answeredAt)
    {
        (Customer, Touchpoint, Channel, Scale) = (customer, touchpoint, channel, scale);
        (Answer, Level, AskedAt, AnsweredAt) = (answer, level, askedAt, answeredAt);
    }

    /// <summary>The customer's number or name.</summary>
    public string Customer { get; }

    /// <summary>What the question was about: where the customer met the company.</summary>
    public Touchpoint Touchpoint { get; }

    /// <summary>How the customer was asked.</summary>
    public SurveyChannel Channel { get; }

    /// <summary>The scale.</summary>
    public RatingScale Scale { get; }

    /// <summary>What came of asking.</summary>
    public SurveyAnswer Answer { get; }

    /// <summary>The level chosen; <see langword="null"/> unless answered.</summary>
    public RatingLevel? Level { get; }

    /// <summary>When the customer was asked.</summary>
    public Instant AskedAt { get; }

    /// <summary>When the customer answered, not before being asked; <see langword="null"/> without an answer.</summary>
    public Instant? AnsweredAt { get; }

    /// <summary>How far the relationship had come; <see langword="null"/> when it isn't known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stage isn't declared.</exception>
    public LifecycleStage? Stage
    {
        get;
        init
        {
            _ = value?.Label();
            field = value;
        }
    }

    /// <summary>What the customer said in their own words; <see langword="null"/> when nothing.</summary>
    /// <exception cref="ArgumentException">The text is blank, or holds half of a surrogate pair.</exception>
    public string? Verbatim
    {
        get;
        init => field = value is null ? null : Throw.IfBlank(value);
    }

    /// <summary>The exact cause of dissatisfaction, as the customer told it when asked: rule CB-06. <see langword="null"/> when it isn't known.</summary>
    /// <exception cref="ArgumentException">The text is blank, or holds half of a surrogate pair.</exception>
    public string? Reason
    {
        get;
        init => field = value is null ? null : Throw.IfBlank(value);
    }

    /// <summary>Whether the customer was primed, by a message or an offer before the survey: rule SUR-03. Such answers can be better than others.</summary>
    public bool IsPrimed { get; init; }

    /// <summary>Whether the answer is satisfied, neutral or dissatisfied; <see langword="null"/> unless answered.</summary>
    public Sentiment? Sentiment => Level?.Sentiment;

    /// <summary>Whether the exact cause has still to be asked for: a dissatisfied answer without a <see cref="Reason"/>. Rule CB-06.</summary>
    public bool NeedsReason => Sentiment == Domain.Sentiment.Negative && Reason is null;

    /// <summary>Whether a recovery case has to be opened: a dissatisfied answer. Rule CB-06.</summary>
    public bool NeedsRecovery => Sentiment == Domain.Sentiment.Negative;

    /// <summary>An answer.</summary>
    /// <param name="customer">The customer's number or name.</param>
    /// <param name="touchpoint">What the question was about.</param>
    /// <param name="channel">How the customer was asked.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="level">The level chosen, by its code or one of its labels, such as <c>A</c> or 满意.</param>
    /// <param name="askedAt">When the customer was asked.</param>
    /// <param name="answeredAt">When the customer answered, not before.</param>
    /// <returns>The response.</returns>
    /// <exception cref="FindingsException">The customer is blank, a value isn't declared, the scale has no such level, or the answer is before the question; all findings.</exception>
    public static SurveyResponse Answered(
        string customer, Touchpoint touchpoint, SurveyChannel channel, RatingScale scale, string level, Instant askedAt, Instant answeredAt) =>
        Of(customer, touchpoint, channel, scale, SurveyAnswer.Answered, Throw.IfNull(level), askedAt, answeredAt, nameof(level));

    /// <summary>A customer who was asked and didn't answer.</summary>
    /// <param name="customer">The customer's number or name.</param>
    /// <param name="touchpoint">What the question was about.</param>
    /// <param name="channel">How the customer was asked.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="askedAt">When the customer was asked.</param>
    /// <returns>The response.</returns>
    /// <exception cref="FindingsException">The customer is blank or a value isn't declared; all findings.</exception>
    public static SurveyResponse Unanswered(string customer, Touchpoint touchpoint, SurveyChannel channel, RatingScale scale, Instant askedAt) =>
        Of(customer, touchpoint, channel, scale, SurveyAnswer.NoAnswer, null, askedAt, null, nameof(customer));

    /// <summary>A customer who said that the question doesn't apply.</summary>
    /// <param name="customer">The customer's number or name.</param>
    /// <param name="touchpoint">What the question was about.</param>
    /// <param name="channel">How the customer was asked.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="askedAt">When the customer was asked.</param>
    /// <param name="answeredAt">When the customer said so, not before.</param>
    /// <returns>The response.</returns>
    /// <exception cref="FindingsException">The customer is blank, a value isn't declared, or the answer is before the question; all findings.</exception>
    public static SurveyResponse NotApplicable(
        string customer, Touchpoint touchpoint, SurveyChannel channel, RatingScale scale, Instant askedAt, Instant answeredAt) =>
        Of(customer, touchpoint, channel, scale, SurveyAnswer.NotApplicable, null, askedAt, answeredAt, nameof(answeredAt));

    internal static SurveyResponse Of(
        string customer, Touchpoint touchpoint, SurveyChannel channel, RatingScale scale, SurveyAnswer answer, string? level, Instant askedAt, Instant? answeredAt, string parameter)
    {
        _ = Throw.IfNull(customer);
        _ = Throw.IfNull(scale);
        int index = -1;
        bool isKnown = level is null || scale.TryFindLevel(level.AsSpan(), out index);
        Finding[] findings = [.. Findings(customer, touchpoint, channel, scale, isKnown ? null : level, askedAt, answeredAt)];
        if (findings.Length > 0)
        {
            throw new FindingsException($"Response of customer '{Throw.Shown(customer.AsSpan())}'", findings, parameter);
        }

        return new(customer, touchpoint, channel, scale, answer, index < 0 ? null : scale.Levels[index], askedAt, answeredAt);
    }

    private static IEnumerable<Finding> Findings(
        string customer, Touchpoint touchpoint, SurveyChannel channel, RatingScale scale, string? unknown, Instant askedAt, Instant? answeredAt)
    {
        if (SurveyFindings.Blank("customer", customer) is { } blank)
        {
            yield return blank;
        }

        if (!TouchpointLabels.All.Contains(touchpoint))
        {
            yield return SurveyFindings.Undeclared("touchpoint", touchpoint, TouchpointLabels.All);
        }

        if (!SurveyChannelLabels.All.Contains(channel))
        {
            yield return SurveyFindings.Undeclared("channel", channel, SurveyChannelLabels.All);
        }

        if (unknown is not null)
        {
            string legal = string.Join(", ", scale.Levels.Select(level => level.Code));
            string shown = Throw.Shown(unknown.AsSpan());
            yield return new("level", new($"the scale {scale.Id} has no level '{shown}'; legal: {legal}", $"量表 {scale.Id} 没有级别“{shown}”；可用：{legal}"));
        }

        if (answeredAt < askedAt)
        {
            yield return new("answeredAt", new(
                $"answered at {PlainText.Of(answeredAt.Value)}, before being asked at {PlainText.Of(askedAt)}; legal: at or after it",
                $"作答时刻 {PlainText.Of(answeredAt.Value)} 早于提问时刻 {PlainText.Of(askedAt)}；不得早于提问"));
        }
    }
}
