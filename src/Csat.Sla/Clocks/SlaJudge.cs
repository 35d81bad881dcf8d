using Csat.Domain;

namespace Csat.Sla;

/// <summary>Judges the targets of one ticket at an instant: every round of a target, under every regime that applied to it.</summary>
internal sealed class SlaJudge(SlaPolicy policy, SlaRequest request, SlaFold fold, long now)
{
    /// <summary>The policy and the grade at the instant.</summary>
    public SlaRegime Current
    {
        get
        {
            IReadOnlyList<SlaRegime> regimes = Known(now);
            return regimes[regimes.Count - 1];
        }
    }

    /// <summary>A verdict for each kind that is promised, in the order of the policy; then what earlier policies promised and judged.</summary>
    public SlaVerdict[] Verdicts() =>
    [
        .. Current.Policy.Kinds
            .Union(fold.Changes.OfType<SlaPolicyChanged>().SelectMany(change => change.Policy.Kinds)).Union(policy.Kinds)
            .Select(Verdict).OfType<SlaVerdict>(),
    ];

    private IReadOnlyList<SlaRegime> Known(long asOf) => SlaRegime.Known(policy, request.Grade, fold.Changes, asOf);

    private SlaVerdict? Verdict(SlaTargetKind kind)
    {
        IReadOnlyList<long> stops = fold.Stops(kind);
        if ((Target(kind, now) ?? (stops.Count > 0 ? Target(kind, stops[0]) : null)) is not { } target)
        {
            return null;
        }

        SlaFacts facts = new()
        {
            Regime = Current,
            Target = target,
            Stop = target.StartsOn is null && stops.Count > 0 ? stops[0] : SlaKernel.Never,
            Now = now,
            Uncounted = fold.Uncounted(target),
        };
        SlaFacts? last = facts;
        long? broken = null;
        foreach (SlaRound round in SlaRound.Of(target, fold))
        {
            last = Judge(kind, round, ref broken);
            bool undone = round.End != SlaKernel.Never;
            if (undone && last?.Read() is { Status: SlaStatus.Breached } late)
            {
                broken ??= late.Due;
            }

            if (undone && round.Stop == SlaKernel.Never)
            {
                last = facts with { Stop = SlaKernel.Never };
            }
        }

        return last is { } judged ? new SlaVerdict(judged with { Now = now, BrokenAt = broken }) : null;
    }

    /// <summary>One round, regime after regime: a promise that is broken before a change stays broken.</summary>
    private SlaFacts? Judge(SlaTargetKind kind, SlaRound round, ref long? broken)
    {
        SlaFacts? last = null;
        foreach (SlaRegime regime in Known(Math.Min(round.Stop, Math.Min(round.End, now))))
        {
            long from = Math.Max(regime.From, round.Start);
            if (last is { } before && from > before.LimitFrom && (before with { Now = from, Stop = SlaKernel.Never }).Read() is { Status: SlaStatus.Breached } late)
            {
                broken ??= late.Due;
            }

            SlaTarget? target = regime.Target(kind, request);
            bool same = last is { } held && held.Target == target && held.Limit == target.Limit[regime.Grade];
            last = target is null ? (broken is null ? null : last) : new SlaFacts
            {
                Regime = regime,
                Target = target,
                Start = round.Start,
                LimitFrom = same ? last!.Value.LimitFrom : from,
                Stop = round.Stop,
                Now = Math.Min(round.End, now),
                Uncounted = fold.Uncounted(target),
            };
        }

        return last;
    }

    /// <summary>The target of a kind that applies at an instant, or did before the policy dropped it from then on.</summary>
    private SlaTarget? Target(SlaTargetKind kind, long asOf) =>
        Known(asOf).Reverse().Select(regime => regime.Target(kind, request)).FirstOrDefault(target => target is not null);
}
