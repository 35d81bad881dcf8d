using System.Globalization;

namespace Csat.Domain;

/// <summary>How far a relationship has come, and whether staying is loyalty.</summary>
/// <param name="Customer">The customer's number or name.</param>
/// <param name="Level">The level reached: rule REL-10; <see langword="null"/> when not even the first is, or isn't known to be.</param>
/// <param name="Stage">The stage of loyalty: rule REL-08; <see langword="null"/> when there is none, or none is known.</param>
/// <param name="IsSpurious">Whether the customer stays without loyalty, out of habit or dread of trouble, or without being satisfied: rule REL-09.</param>
/// <param name="RuleIds">The rules that say so.</param>
/// <remarks>
/// <para>
/// Each level needs the one before: worth the price → and satisfied → and more than it costs. Emotional loyalty is to be satisfied and to
/// recommend; behavioural loyalty is to stay as well, by no spurious reason. Spurious is to stay from habit or fear of trouble, or without
/// being satisfied.
/// </para>
/// <para>The sources name levels, stages and the signs of spurious loyalty; how they are read from facts is this library's default.</para>
/// </remarks>
public sealed record LoyaltyAssessment(string Customer, RelationshipLevel? Level, LoyaltyStage? Stage, bool IsSpurious, IReadOnlyList<RuleId> RuleIds)
{
    /// <summary>Assesses a customer.</summary>
    /// <param name="facts">What is known.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentException">The customer is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The satisfaction or the reason to stay isn't declared.</exception>
    public static LoyaltyAssessment Of(LoyaltyFacts facts)
    {
        _ = Throw.IfBlank(Throw.IfNull(facts).Customer, nameof(facts));
        _ = facts.StayReason?.Label();
        if (facts.Satisfaction is < Sentiment.Negative or > Sentiment.Positive)
        {
            throw Throw.Undeclared(facts.Satisfaction.Value, [Sentiment.Negative, Sentiment.Neutral, Sentiment.Positive], nameof(facts));
        }

        bool isSatisfied = facts.Satisfaction == Sentiment.Positive;
        bool isSpurious = facts.Stays == true && (facts.StayReason is StayReason.Habit or StayReason.FearOfTrouble || facts.Satisfaction is Sentiment.Negative or Sentiment.Neutral);
        RelationshipLevel? level =
            facts.IsWorthItsPrice != true ? null
            : !isSatisfied ? RelationshipLevel.Recognized
            : facts.GivesMoreThanItCosts == true ? RelationshipLevel.Loyal
            : RelationshipLevel.Satisfied;
        LoyaltyStage? stage =
            !isSatisfied || facts.WouldRecommend != true ? null
            : facts.Stays == true && !isSpurious ? LoyaltyStage.Behavioral
            : LoyaltyStage.Emotional;
        return new(facts.Customer, level, stage, isSpurious, [RuleId.Parse("REL-08"), RuleId.Parse("REL-09"), RuleId.Parse("REL-10")]);
    }

    /// <summary>The assessment in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string customer = Throw.Whole(Customer);
        LocalizedText level = Level?.Label() ?? new("no level", "未达任何层次");
        LocalizedText stage = Stage?.Label() ?? new("no loyalty known", "未见忠诚");
        LocalizedText spurious = IsSpurious ? new("; stays, but that is spurious loyalty", "；虽未离开，属虚假忠诚") : default;
        string rules = string.Join(", ", RuleIds);
        return new LocalizedText($"{customer}: {level.En}, {stage.En}{spurious.En} ({rules})", $"{customer}：{level.Zh}，{stage.Zh}{spurious.Zh}（{rules}）").In(culture);
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
