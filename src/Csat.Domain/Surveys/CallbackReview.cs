using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>What callbacks came to: how many customers were asked, what they said, and why they are dissatisfied.</summary>
/// <param name="Asked">How many customers were asked: the sum of the five counts.</param>
/// <param name="Negative">Dissatisfied answers.</param>
/// <param name="Neutral">Neutral answers; CB-08 doesn't count them as satisfied.</param>
/// <param name="Positive">Satisfied answers.</param>
/// <param name="NotApplicable">Customers to whom the question didn't apply.</param>
/// <param name="NoAnswer">Customers who didn't answer; they are outside every rate.</param>
/// <param name="Primed">Answers that were primed: rule SUR-03.</param>
/// <param name="Reasons">The reasons of dissatisfied customers, the most frequent first.</param>
/// <param name="WithoutReason">Dissatisfied answers whose reason has still to be asked for: rule CB-06.</param>
/// <remarks>Rules CB-05 to CB-08. Counts only; the satisfaction rate is a matter of scoring.</remarks>
public sealed partial record CallbackReview(
    int Asked, int Negative, int Neutral, int Positive, int NotApplicable, int NoAnswer, int Primed, IReadOnlyList<DissatisfactionReason> Reasons, IReadOnlyList<SurveyResponse> WithoutReason)
{
    /// <summary>Counts responses.</summary>
    /// <param name="responses">The responses. <see cref="ByPeriod"/> counts them by day, week or month.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentException">A response is missing.</exception>
    public static CallbackReview Of(IEnumerable<SurveyResponse> responses)
    {
        SurveyResponse[] all = [.. Throw.IfNull(responses).Select(response => Throw.IfNull(response, nameof(responses)))];
        IEnumerable<DissatisfactionReason> reasons = all.Where(response => response is { NeedsRecovery: true, Reason: not null })
            .GroupBy(response => response.Reason!.Trim(), StringComparer.Ordinal).Select(group => new DissatisfactionReason(group.Key, group.Count()));
        return new(
            all.Length, Of(Sentiment.Negative), Of(Sentiment.Neutral), Of(Sentiment.Positive),
            all.Count(response => response.Answer == SurveyAnswer.NotApplicable), all.Count(response => response.Answer == SurveyAnswer.NoAnswer),
            all.Count(response => response is { IsPrimed: true, Answer: SurveyAnswer.Answered }),
            Array.AsReadOnly<DissatisfactionReason>([.. reasons.OrderByDescending(reason => reason.Customers).ThenBy(reason => reason.Reason, StringComparer.Ordinal)]),
            Array.AsReadOnly<SurveyResponse>([.. all.Where(response => response.NeedsReason)]));

        int Of(Sentiment sentiment) => all.Count(response => response.Sentiment == sentiment);
    }

    /// <summary>The customers who answered.</summary>
    [JsonIgnore]
    public int Answered => Negative + Neutral + Positive;

    /// <summary>The review in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        LocalizedText head = new(
            FormattableString.Invariant($"{Asked} asked, {Answered} answered: {Positive} satisfied, {Neutral} neutral, {Negative} dissatisfied; {NotApplicable} not applicable, {NoAnswer} no answer, {Primed} primed (CB-05, CB-08)"),
            FormattableString.Invariant($"询问 {Asked}，作答 {Answered}：满意 {Positive}，一般 {Neutral}，不满意 {Negative}；不适用 {NotApplicable}，未作答 {NoAnswer}，受过预热 {Primed}（CB-05、CB-08）"));
        LocalizedText tail = new(
            FormattableString.Invariant($"{WithoutReason.Count} dissatisfied without a reason, to be asked again (CB-06)"),
            FormattableString.Invariant($"{WithoutReason.Count} 份不满意尚无原因，须补问（CB-06）"));
        return string.Join("\n", Reasons.Select(reason => new LocalizedText(
            FormattableString.Invariant($"reason '{Throw.Whole(reason.Reason)}': {reason.Customers}"),
            FormattableString.Invariant($"原因“{Throw.Whole(reason.Reason)}”：{reason.Customers}"))).Prepend(head).Append(tail).Select(line => line.In(culture)));
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
