using System.Globalization;
using NodaTime;

namespace Csat.Domain;

/// <summary>The signs that a customer is about to leave.</summary>
/// <param name="Customer">The customer's number or name.</param>
/// <param name="Signals">The signs, in declared order; none is no promise to stay.</param>
/// <param name="Unknown">The signs of which nothing is known.</param>
/// <param name="RuleIds">The rules that say so.</param>
/// <remarks>Rule REL-06.</remarks>
public sealed record LeavingWarning(string Customer, IReadOnlyList<LeavingSignal> Signals, IReadOnlyList<LeavingSignal> Unknown, IReadOnlyList<RuleId> RuleIds)
{
    /// <summary>After how many days a complaint without an answer is a sign.</summary>
    /// <value>15, by which an operator has to answer (MIIT order 35 of 2016); that it counts here is this library's default.</value>
    public const int UnansweredDays = 15;

    /// <summary>Looks for the seven signs.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="asOf">The day; a complaint is unanswered for long when it is more than <paramref name="unansweredDays"/> days old.</param>
    /// <param name="unansweredDays">After how many days a complaint without an answer is a sign, 0 to 3,650.</param>
    /// <returns>The signs.</returns>
    /// <exception cref="ArgumentException">The customer is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An opinion isn't declared, or the days are outside their range.</exception>
    public static LeavingWarning Of(LeavingFacts facts, LocalDate asOf, int unansweredDays = UnansweredDays)
    {
        _ = Throw.IfBlank(Throw.IfNull(facts).Customer, nameof(facts));
        if (unansweredDays is < 0 or > 3650)
        {
            Throw.OutOfRange(unansweredDays, "0 to 3650", nameof(unansweredDays));
        }

        (LeavingSignal Signal, Sentiment? Opinion)[] opinions =
        [
            (LeavingSignal.Dissatisfied, facts.Satisfaction), (LeavingSignal.WeakBrand, facts.Brand), (LeavingSignal.PoorQuality, facts.Quality),
            (LeavingSignal.NoTrust, facts.Trust), (LeavingSignal.TooDear, facts.Price), (LeavingSignal.NoBenefit, facts.Benefit),
        ];
        foreach ((_, Sentiment? opinion) in opinions)
        {
            if (opinion is < Sentiment.Negative or > Sentiment.Positive)
            {
                throw Throw.Undeclared(opinion.Value, [Sentiment.Negative, Sentiment.Neutral, Sentiment.Positive], nameof(facts));
            }
        }

        bool isUnanswered = facts.ComplainedOn is { } complained && complained < asOf && Period.DaysBetween(complained, asOf) > unansweredDays;
        IEnumerable<LeavingSignal> signals = opinions.Where(row => row.Opinion == Sentiment.Negative).Select(row => row.Signal);
        return new(
            facts.Customer,
            Array.AsReadOnly<LeavingSignal>([.. (isUnanswered ? signals.Append(LeavingSignal.UnansweredComplaint) : signals).OrderBy(signal => signal)]),
            Array.AsReadOnly<LeavingSignal>([.. opinions.Where(row => row.Opinion is null).Select(row => row.Signal)]),
            [RuleId.Parse("REL-06")]);
    }

    /// <summary>The signs in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string customer = Throw.Whole(Customer);
        string rules = string.Join(", ", RuleIds);
        return new LocalizedText(
            FormattableString.Invariant($"{customer}: {Signals.Count} of 7 signs of leaving: {(Signals.Count == 0 ? "none" : string.Join(", ", Signals.Select(signal => signal.Label().En)))}; {Unknown.Count} not known ({rules})"),
            FormattableString.Invariant($"{customer}：七种离网征兆中出现 {Signals.Count} 种：{(Signals.Count == 0 ? "无" : string.Join("、", Signals.Select(signal => signal.Label().Zh)))}；情况不明 {Unknown.Count} 种（{rules}）")).In(culture);
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
