using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record IncentiveScheme
{
    /// <summary>Asks what would change if another scheme held: the same facts under both.</summary>
    /// <param name="other">The other scheme.</param>
    /// <param name="facts">The period's facts; both schemes must be able to take them.</param>
    /// <returns>Who wins and loses, ranks, rewards, cost, and how much hangs on each measure.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">A scheme or the facts have faults: see <see cref="Evaluate(IncentiveFacts)"/>.</exception>
    public IncentiveSimulation Simulate(IncentiveScheme other, IncentiveFacts facts) => new(Evaluate(facts), Throw.IfNull(other).Evaluate(facts));

    /// <summary>A copy in which one measure has another weight and all others the rest, in the proportion that they have.</summary>
    /// <param name="code">The measure's code.</param>
    /// <param name="weight">Its new weight, 0 to 1.</param>
    /// <param name="version">The copy's version.</param>
    /// <returns>The copy; its weights add up to exactly 1.</returns>
    /// <remarks>Weights are kept to 12 decimals; the last of the others takes what rounding leaves. For what-if questions such as satisfaction from 30 % to 40 %.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="version"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such measure, or no other one that weighs anything.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside its range.</exception>
    public IncentiveScheme WithWeight(string code, decimal weight, string version)
    {
        Throw.IfNull(code);
        Throw.IfNull(version);
        if (weight is < 0 or > 1)
        {
            throw Throw.OutOfRange(nameof(weight), weight, "a weight from 0 to 1");
        }

        int index = Measures.TakeWhile(measure => measure?.Code != code).Count();
        if (index == Measures.Count)
        {
            Throw.Argument($"There is no measure '{code}'; legal: {string.Join(", ", Measures.Select(measure => measure?.Code))}.", nameof(code));
        }

        decimal others = Measures.Where((measure, i) => i != index && measure is not null).Sum(measure => measure.Weight);
        int last = Enumerable.Range(0, Measures.Count).Where(i => i != index && Measures[i]?.Weight > 0).Append(-1).Max();
        if (last < 0)
        {
            Throw.Argument($"No measure but '{code}' weighs anything; legal: one that others can give weight to.", nameof(code));
        }

        decimal rest = 1 - weight;
        var measures = new IncentiveMeasure[Measures.Count];
        for (int i = 0; i < measures.Length; i++)
        {
            decimal share = i == index ? weight : Math.Round(Measures[i].Weight / others * (1 - weight), 12);
            rest -= i == index || i == last ? 0 : share;
            measures[i] = Measures[i] with { Weight = share };
        }

        measures[last] = measures[last] with { Weight = rest };
        return this with { Version = version, Measures = measures };
    }
}
