using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>An aspect of the service among the others, as counts, sums and ranks; means and their uncertainty are a matter of scoring.</summary>
/// <param name="Aspect">The aspect.</param>
/// <param name="Answers">How many answers.</param>
/// <param name="ImportanceSum">The sum of how much it matters.</param>
/// <param name="PerformanceSum">The sum of how well it is done.</param>
/// <param name="ImportanceRank">Its place by the mean of importance, 1 for what matters most; equal means share a place.</param>
/// <param name="PerformanceRank">Its place by the mean of performance, 1 for what is done best; equal means share a place.</param>
/// <remarks>Rule SUR-05.</remarks>
public sealed record RankedAspect(string Aspect, int Answers, long ImportanceSum, long PerformanceSum, int ImportanceRank, int PerformanceRank)
{
    /// <summary>By how many places its performance stays behind its importance; 0 or less where it doesn't.</summary>
    [JsonIgnore]
    public int Lag => PerformanceRank - ImportanceRank;
}
