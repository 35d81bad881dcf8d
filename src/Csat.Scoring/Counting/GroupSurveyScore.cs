namespace Csat.Scoring;

/// <summary>One group's score of a weighted survey.</summary>
/// <param name="Group">The group's name, or its number as text.</param>
/// <param name="Score">The score with its design effects; without answers it is <see cref="EstimateStatus.NoData"/>.</param>
public sealed record GroupSurveyScore(string Group, SurveyEstimate Score)
{
    /// <summary>Group and score: <c>Nanjing: 77.2% (44.2%…93.6%), n = 12, logit 95%</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() => $"{Group}: {Score.Estimate}";
}
