namespace Csat.Domain;

/// <summary>Holds when a fact compares as asked; never when the fact isn't given.</summary>
/// <param name="name">The fact's name: one of <see cref="ComplaintFacts"/>, those of the text included, or the caller's own.</param>
/// <param name="how">How it is compared.</param>
/// <param name="values">With what: one value, several for <see cref="FactOperator.In"/>.</param>
public sealed class FactCondition(string name, FactOperator how, IReadOnlyList<FactValue> values) : ComplaintCondition
{
    /// <summary>The fact's name: one of <see cref="ComplaintFacts"/>, those of the text included, or the caller's own.</summary>
    public string Name { get; } = Throw.IfNull(name);

    /// <summary>How it is compared.</summary>
    public FactOperator Operator { get; } = how;

    /// <summary>With what: one value, several for <see cref="FactOperator.In"/>.</summary>
    public IReadOnlyList<FactValue> Values { get; } = Throw.IfNull(values);
}
