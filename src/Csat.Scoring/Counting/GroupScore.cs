namespace Csat.Scoring;

/// <summary>One group's score.</summary>
/// <param name="Group">The group's name, or its number as text.</param>
/// <param name="Estimate">The score; without answers it is <see cref="EstimateStatus.NoData"/>.</param>
public sealed record GroupScore(string Group, Estimate Estimate)
{
    /// <summary>Group and score: <c>Nanjing: 30.0 points (14.1…44.2), n = 100, adjusted Wald 95%</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() => $"{Group}: {Estimate}";
}
