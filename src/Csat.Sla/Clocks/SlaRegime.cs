using Csat.Domain;

namespace Csat.Sla;

/// <summary>Which policy and grade apply, and from when on their limit counts, in ticks.</summary>
internal readonly record struct SlaRegime(long From, SlaPolicy Policy, ServiceGrade? Grade)
{
    /// <summary>The regimes that are known at an instant, by time: the first has always applied.</summary>
    /// <remarks>A retroactive change rewrites all of them; one from now on adds another.</remarks>
    public static IReadOnlyList<SlaRegime> Known(SlaPolicy policy, ServiceGrade? grade, IEnumerable<SlaEvent> changes, long asOf)
    {
        List<SlaRegime> regimes = [new(long.MinValue, policy, grade)];
        foreach (SlaEvent change in changes.TakeWhile(change => change.At.ToUnixTimeTicks() <= asOf))
        {
            SlaRegime last = regimes[regimes.Count - 1];
            if (EffectOf(change) == ChangeEffect.FromNow)
            {
                regimes.Add(last.After(change) with { From = change.At.ToUnixTimeTicks() });
            }
            else
            {
                regimes = [.. regimes.Select(regime => regime.After(change))];
            }
        }

        return regimes;
    }

    /// <summary>The target of a kind for a request under this policy and grade.</summary>
    public SlaTarget? Target(SlaTargetKind kind, SlaRequest request) =>
        Policy.TryFind(kind, request with { Grade = Grade }, out SlaTarget? target) ? target : null;

    private static ChangeEffect EffectOf(SlaEvent change) => change is SlaGradeChanged grade ? grade.Effect : ((SlaPolicyChanged)change).Effect;

    private SlaRegime After(SlaEvent change) => change is SlaGradeChanged grade
        ? this with { Grade = grade.Grade }
        : this with { Policy = ((SlaPolicyChanged)change).Policy };
}
