using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>A sum of money to be split to the last smallest unit.</summary>
/// <param name="Amount">The sum, 0 to a trillion, in whole smallest units.</param>
/// <remarks>Data: nothing is refused here, <see cref="Validate"/> lists every fault. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RewardPoolConverter))]
public sealed partial record RewardPool(decimal Amount)
{
    /// <summary>The currency.</summary>
    /// <value>Default yuan.</value>
    public Currency Currency { get; init; } = Currencies.Yuan;

    /// <summary>Looks for everything that is wrong with the pool.</summary>
    /// <returns>Every fault with its path; empty for a pool that can be split.</returns>
    public IReadOnlyList<Finding> Validate()
    {
        var check = new PolicyCheck();
        check.Unit("currency", Currency);
        check.Money("amount", Amount, 0, PolicyCheck.MostTotal, Currency);
        return check.Findings;
    }
}
