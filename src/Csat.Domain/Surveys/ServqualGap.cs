using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Expectation and perception of a dimension, as counts and sums; means and their uncertainty are a matter of scoring.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="ExpectationSum">The sum of what was expected.</param>
/// <param name="PerceptionSum">The sum of what was found.</param>
/// <param name="Below">Answers with less found than expected.</param>
/// <param name="Met">Answers with as much found as expected.</param>
/// <param name="Above">Answers with more found than expected.</param>
/// <remarks>Rules SUR-04 and SUR-07.</remarks>
public sealed record ServqualGap(ServiceQualityDimension Dimension, long ExpectationSum, long PerceptionSum, int Below, int Met, int Above)
{
    /// <summary>How many answers.</summary>
    [JsonIgnore]
    public int Answers => Below + Met + Above;

    /// <summary>The sum of perception − expectation.</summary>
    [JsonIgnore]
    public long GapSum => PerceptionSum - ExpectationSum;
}
