using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Order ratings from answers on any scale.</summary>
public static class OrderRatings
{
    /// <summary>The rating that a level of a scale stands for.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="code">The level's code, exactly as the scale has it.</param>
    /// <returns>
    /// By the level's sentiment: dissatisfied, neutral or satisfied. The best level is very satisfied where the scale has more than one positive
    /// level; where it has one, nobody can say more than satisfied.
    /// </returns>
    /// <remarks>The source knows four words; that all negative levels are one of them is rule INC-06, the rest this library's.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The scale has no such level.</exception>
    public static OrderRating Of(RatingScale scale, string code)
    {
        Throw.IfNull(code);
        RatingLevel level = Throw.IfNull(scale).Levels.FirstOrDefault(given => given.Code == code) ?? throw Throw.NoLevel(code, scale, nameof(code));
        if (level.Sentiment != Sentiment.Positive)
        {
            return level.Sentiment == Sentiment.Negative ? OrderRating.Dissatisfied : OrderRating.Neutral;
        }

        bool isBest = scale.Levels.Count(given => given.Sentiment == Sentiment.Positive) > 1 && level.Value == scale.Levels.Max(given => given.Value);
        return isBest ? OrderRating.VerySatisfied : OrderRating.Satisfied;
    }
}
