namespace Csat.Domain;

/// <summary>The ways to measure satisfaction.</summary>
/// <remarks>Rule SUR-05.</remarks>
public enum SatisfactionMethod
{
    /// <summary>Asking how satisfied customers are.</summary>
    DirectQuestion = 0,

    /// <summary>Deriving it from what customers are dissatisfied with.</summary>
    DerivedDissatisfaction = 1,

    /// <summary>Analysing the problems that customers name.</summary>
    ProblemAnalysis = 2,

    /// <summary>Ranking what matters to customers and how well it is done.</summary>
    ImportancePerformance = 3,
}
