using Csat.Domain;

namespace Csat.Scoring;

/// <summary>A rate that departments are measured by, with its numerator and its denominator named: so many of what, out of what.</summary>
/// <remarks>Presets: <see cref="ServiceRates"/>. Two rates of one name with different denominators can't be compared; here the name fixes both. Immutable.</remarks>
public sealed class ServiceRate
{
    /// <summary>Defines a rate.</summary>
    /// <param name="id">The stable name that estimates carry, such as <c>problem-solved-rate</c>.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="counted">What is counted: the numerator in words.</param>
    /// <param name="among">Out of what: the denominator in words.</param>
    /// <param name="rules">The management rules that the rate carries out.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public ServiceRate(string id, LocalizedText name, LocalizedText counted, LocalizedText among, IReadOnlyList<RuleId>? rules = null)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            Throw.Argument($"Got '{id}'; legal: a stable id such as problem-solved-rate.", nameof(id));
        }

        (Id, Name, Counted, Among) = (id, name, counted, among);
        RuleIds = rules is null ? Array.AsReadOnly<RuleId>([]) : Array.AsReadOnly<RuleId>([.. rules]);
    }

    /// <summary>The stable name that estimates carry.</summary>
    public string Id { get; }

    /// <summary>The name to show.</summary>
    public LocalizedText Name { get; }

    /// <summary>What is counted: the numerator in words.</summary>
    public LocalizedText Counted { get; }

    /// <summary>Out of what: the denominator in words.</summary>
    public LocalizedText Among { get; }

    /// <summary>The management rules that the rate carries out; empty where it has none.</summary>
    public IReadOnlyList<RuleId> RuleIds { get; }

    /// <summary>The rate of a period or a post.</summary>
    /// <param name="counted">How many, 0 to <paramref name="among"/>.</param>
    /// <param name="among">Out of how many; 0 gives <see cref="EstimateStatus.NoData"/>.</param>
    /// <param name="options">Confidence level, smallest sample and interval method; <see langword="null"/> takes the defaults.</param>
    /// <returns>The rate with its interval, as from <see cref="Estimate.OfProportion"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more are counted than there are.</exception>
    /// <exception cref="ArgumentException">The options ask for an interval method that a proportion doesn't have.</exception>
    public Estimate Of(long counted, long among, ScoreOptions? options = null)
    {
        Throw.IfNegative(among);
        if (counted < 0 || counted > among)
        {
            throw Throw.OutOfRange(nameof(counted), counted, $"0 to {among}, {Among.En}");
        }

        return Estimate.OfProportion(counted, among, options, Id);
    }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
