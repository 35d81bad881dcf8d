namespace Csat.Domain.Complaints;

/// <summary>One way in which a condition can hold: what must be there, what must not, and what facts must say.</summary>
/// <param name="Present">Of each set of terms at least one counts.</param>
/// <param name="Near">Pairs that stand close to each other.</param>
/// <param name="Absent">Terms that don't count.</param>
/// <param name="NotNear">Pairs that don't stand close to each other.</param>
/// <param name="Facts">What facts must say.</param>
/// <param name="NotFacts">What they must not.</param>
internal sealed record Clause(
    IReadOnlyList<TermBits> Present, IReadOnlyList<NearPair> Near, IReadOnlyList<TermBits> Absent, IReadOnlyList<NearPair> NotNear, IReadOnlyList<FactCondition> Facts, IReadOnlyList<FactCondition> NotFacts)
{
    public static Clause Empty { get; } = new([], [], [], [], [], []);

    public Clause And(Clause other) => new(
        [.. Present, .. other.Present], [.. Near, .. other.Near], [.. Absent, .. other.Absent], [.. NotNear, .. other.NotNear], [.. Facts, .. other.Facts], [.. NotFacts, .. other.NotFacts]);

    /// <summary>Whether it can't hold: what must be there must not, or facts would have to be two things at once.</summary>
    public bool IsContradictory =>
        Present.Any(IsAbsent) || Near.Any(pair => IsAbsent(pair.A) || IsAbsent(pair.B) || NotNear.Any(pair.Implies)) || FactLogic.Contradicts(Facts, NotFacts);

    /// <summary>Whether the other one holds whenever this one does, as far as their forms say.</summary>
    public bool Implies(Clause other) =>
        other.Present.All(wanted => Present.Any(given => IsPartOf(given, wanted)) || Near.Any(pair => IsPartOf(pair.A, wanted) || IsPartOf(pair.B, wanted)))
        && other.Near.All(wanted => Near.Any(given => given.Implies(wanted)))
        && other.Absent.All(wanted => wanted.Terms.All(term => Absent.Any(given => given.Has(term))))
        && other.NotNear.All(wanted => NotNear.Any(given => wanted.Implies(given)) || IsAbsent(wanted.A) || IsAbsent(wanted.B))
        && other.Facts.All(wanted => Facts.Any(given => FactLogic.Implies(given, wanted)))
        && other.NotFacts.All(wanted => NotFacts.Any(given => FactLogic.Implies(wanted, given)));

    public static bool IsPartOf(TermBits part, TermBits whole) => Array.TrueForAll(part.Terms, whole.Has);

    private bool IsAbsent(TermBits terms) => Array.TrueForAll(terms.Terms, term => Absent.Any(absent => absent.Has(term)));
}
