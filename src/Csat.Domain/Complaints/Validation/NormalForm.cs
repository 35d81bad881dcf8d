namespace Csat.Domain.Complaints;

/// <summary>A condition as the ways in which it can hold.</summary>
internal static class NormalForm
{
    /// <summary>So many ways at most are looked at; past that a check is undecided.</summary>
    public const int MostClauses = 256;

    /// <summary>The ways; <see langword="null"/> when there are too many.</summary>
    public static IReadOnlyList<Clause>? Of(ComplaintCondition condition, Func<IReadOnlyList<string>, TermBits> terms) => Of(condition, terms, true);

    private static List<Clause>? Of(ComplaintCondition condition, Func<IReadOnlyList<string>, TermBits> terms, bool isWanted) => condition switch
    {
        AllCondition all => isWanted ? Product(all.Parts, terms, true) : Sum(all.Parts, terms, false),
        AnyCondition any => isWanted ? Sum(any.Parts, terms, true) : Product(any.Parts, terms, false),
        NoneCondition none => isWanted ? Product(none.Parts, terms, false) : Sum(none.Parts, terms, true),
        TermCondition term => [isWanted ? Clause.Empty with { Present = [terms(term.Terms)] } : Clause.Empty with { Absent = [terms(term.Terms)] }],
        NearCondition near => [WithNear(near, terms, isWanted)],
        FactCondition fact => [isWanted ? Clause.Empty with { Facts = [fact] } : Clause.Empty with { NotFacts = [fact] }],
        _ => null,
    };

    private static Clause WithNear(NearCondition near, Func<IReadOnlyList<string>, TermBits> terms, bool isWanted)
    {
        var pair = new NearPair(terms(near.A), terms(near.B), near.Max, near.SameClause, near.Ordered);
        return isWanted ? Clause.Empty with { Near = [pair] } : Clause.Empty with { NotNear = [pair] };
    }

    private static List<Clause>? Sum(IReadOnlyList<ComplaintCondition> parts, Func<IReadOnlyList<string>, TermBits> terms, bool isWanted)
    {
        var all = new List<Clause>();
        foreach (ComplaintCondition part in parts)
        {
            if (Of(part, terms, isWanted) is not { } ways || all.Count + ways.Count > MostClauses)
            {
                return null;
            }

            all.AddRange(ways);
        }

        return all;
    }

    private static List<Clause>? Product(IReadOnlyList<ComplaintCondition> parts, Func<IReadOnlyList<string>, TermBits> terms, bool isWanted)
    {
        List<Clause> all = [Clause.Empty];
        foreach (ComplaintCondition part in parts)
        {
            if (Of(part, terms, isWanted) is not { } ways || (long)all.Count * ways.Count > MostClauses)
            {
                return null;
            }

            all = [.. from one in all from way in ways select one.And(way)];
        }

        return all;
    }
}
