namespace Csat.Domain;

/// <summary>The ways to measure satisfaction.</summary>
/// <remarks>Rule SUR-05: each of the four has a member that carries it out, named beside it.</remarks>
public enum SatisfactionMethod
{
    /// <summary>Asking how satisfied customers are: <see cref="SurveyResponse"/>, counted by <see cref="CallbackReview.Of"/>.</summary>
    DirectQuestion = 0,

    /// <summary>Deriving it from where customers found less than they expect: <see cref="ServqualGaps.Count"/>.</summary>
    DerivedDissatisfaction = 1,

    /// <summary>Analysing the problems that customers name: <see cref="CallbackReview.Reasons"/>.</summary>
    ProblemAnalysis = 2,

    /// <summary>Ranking what matters to customers and how well it is done: <see cref="ImportanceRanking.Count"/>.</summary>
    ImportancePerformance = 3,
}
