namespace Csat.Domain.Complaints;

/// <summary>What comparisons of facts say about each other.</summary>
internal static class FactLogic
{
    /// <summary>Whether no facts can satisfy all comparisons. A value that decides lies at one of their numbers, or just beside it.</summary>
    public static bool Contradicts(IReadOnlyList<FactCondition> facts, IReadOnlyList<FactCondition> notFacts) =>
        facts.GroupBy(fact => fact.Name, StringComparer.Ordinal).Any(group =>
        {
            FactCondition[] wanted = [.. group];
            FactCondition[] unwanted = [.. notFacts.Where(fact => fact.Name == group.Key)];
            return !Candidates(wanted.Concat(unwanted)).Any(value => Array.TrueForAll(wanted, fact => Holds(fact, value)) && Array.TrueForAll(unwanted, fact => !Holds(fact, value)));
        });

    /// <summary>Whether one comparison holds whenever the other does.</summary>
    public static bool Implies(FactCondition given, FactCondition wanted) =>
        given.Name == wanted.Name && Candidates([given, wanted]).All(value => !Holds(given, value) || Holds(wanted, value));

    private static bool Holds(FactCondition fact, FactValue value) => value.Compares(fact.Operator, fact.Values);

    private static IEnumerable<FactValue> Candidates(IEnumerable<FactCondition> facts)
    {
        const decimal beside = 0.0000001m;
        foreach (FactValue value in facts.SelectMany(fact => fact.Values))
        {
            yield return value;
            if (value.Number is { } number && Math.Abs(number) < 1e18m)
            {
                yield return FactValue.Of(number - beside);
                yield return FactValue.Of(number + beside);
            }
        }

        // One of each kind that no comparison names.
        yield return FactValue.Of("\uFFFF");
        yield return FactValue.Of(true);
        yield return FactValue.Of(false);
        yield return FactValue.Of(decimal.MaxValue);
    }
}
