using NodaTime;

namespace Csat.Sla;

/// <summary>Resolved, called back, reopened: closed only when the customer is satisfied (rule TKT-02).</summary>
internal sealed partial class SlaFold
{
    private readonly List<SlaPause> _resolved = [];
    private bool _satisfied;

    /// <summary>When it was resolved, unless that was undone.</summary>
    public long? ResolvedAt { get; private set; }

    /// <summary>The stretches in which it was resolved, each ended by a reopening.</summary>
    public IReadOnlyList<SlaPause> Resolved => _resolved;

    /// <summary>How many callbacks nobody answered since it was resolved.</summary>
    public int FailedContacts { get; private set; }

    public SlaClosing Closing(int failedContactsBeforeClose) =>
        ResolvedAt is null ? SlaClosing.Open
        : _satisfied ? SlaClosing.Satisfied
        : FailedContacts >= failedContactsBeforeClose ? SlaClosing.Administrative
        : SlaClosing.AwaitingCallback;

    private void CallBack(int index, SlaCalledBack called)
    {
        if (called.Outcome == CallbackOutcome.NoAnswer)
        {
            FailedContacts += ResolvedAt is null ? 0 : 1;
            return;
        }

        if (ResolvedAt is null && _lastRound.TryGetValue(SlaTargetKind.Callback, out int round) && round == _round)
        {
            return; // one more call on progress
        }

        int before = Findings.Count;
        Stop(index, SlaTargetKind.Callback, called.At);
        if (Findings.Count > before || ResolvedAt is null)
        {
            return;
        }

        if (called.Outcome == CallbackOutcome.Satisfied)
        {
            _satisfied = true;
        }
        else
        {
            Reopen(called.At);
        }
    }

    private void Reopen(Instant at)
    {
        _resolved.Add(new SlaPause(null, ResolvedAt!.Value, at.ToUnixTimeTicks()));
        ResolvedAt = null;
        FailedContacts = 0;
        _satisfied = false;
        _round++;
    }
}
