using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>How one target stands at an instant, and why.</summary>
/// <remarks>
/// <para>
/// Breached is «done later than due»; done exactly when due is met. Judged from when it was done, so what was done late stays
/// breached however late one looks. Something done before the start — a wrong time stamp — is met, its elapsed time negative.
/// </para>
/// <para>
/// Elapsed and remaining count what the limit counts: open time of the calendar, or time by the wall clock. Instants are compared
/// in ticks of 100 ns. Two verdicts are equal when their target is the same and all their values are. Immutable and thread-safe.
/// </para>
/// </remarks>
public sealed partial record SlaVerdict
{
    private readonly SlaTarget _target;

    internal SlaVerdict(SlaPolicy policy, SlaTarget target, ServiceGrade? grade, Instant startedAt, Instant? stoppedAt, Instant now)
    {
        _target = target;
        PolicyId = policy.Id;
        PolicyVersion = policy.Version;
        Grade = grade;
        Limit = target.Limit[grade];
        StartedAt = startedAt;
        StoppedAt = stoppedAt;
        At = now;
        SlaReading reading = SlaKernel.Judge(
            Limit, target.Calendar, target.Rounding, startedAt.ToUnixTimeTicks(), stoppedAt?.ToUnixTimeTicks() ?? SlaKernel.Never, [], [], now.ToUnixTimeTicks());
        Status = reading.Status;
        Due = reading.Due is { } due ? Instant.FromUnixTimeTicks(due) : null;
        Elapsed = reading.Elapsed is { } elapsed ? Duration.FromTicks(elapsed) : null;
        Remaining = Limit.Length - Elapsed;
    }

    /// <summary>What is promised.</summary>
    public SlaTargetKind Kind => _target.Kind;

    /// <summary>How it stands.</summary>
    public SlaStatus Status { get; }

    /// <summary>When the clock started.</summary>
    public Instant StartedAt { get; }

    /// <summary>How long it may take, for the customer's grade.</summary>
    public SlaLimit Limit { get; }

    /// <summary>The deadline: the last instant that is in time.</summary>
    /// <value><see langword="null"/> while paused, where there is no deadline, and where the calendar's data end before it.</value>
    public Instant? Due { get; }

    /// <summary>When it was done; <see langword="null"/> while it is not.</summary>
    public Instant? StoppedAt { get; }

    /// <summary>The instant at which it was judged.</summary>
    public Instant At { get; }

    /// <summary>How much time counted until it was done, or until <see cref="At"/>; negative when it was done before the start.</summary>
    public Duration? Elapsed { get; }

    /// <summary>The limit less <see cref="Elapsed"/>; negative when late.</summary>
    /// <remarks>Zero when it was done, late, in closed time after a deadline on a close: no open time was overrun.</remarks>
    public Duration? Remaining { get; }

    /// <summary>The deadline, after which the promise was broken; <see langword="null"/> unless it was.</summary>
    public Instant? BreachedAt => Status == SlaStatus.Breached ? Due : null;

    /// <summary>Whether it is not done.</summary>
    public bool IsOpen => StoppedAt is null;

    /// <summary>Whether it is not done and late.</summary>
    public bool IsOverdue => IsOpen && Status == SlaStatus.Breached;

    /// <summary>The customer's service grade; <see langword="null"/> when not known.</summary>
    public ServiceGrade? Grade { get; }

    /// <summary>The policy's name.</summary>
    public string PolicyId { get; }

    /// <summary>The policy's version.</summary>
    public string PolicyVersion { get; }

    /// <summary>The name of the calendar that counted.</summary>
    public string CalendarId => _target.Calendar.Id;

    /// <summary>The management rules behind it; empty for a policy of the caller's own that names none.</summary>
    public IReadOnlyList<RuleId> RuleIds => _target.RulesFor(Grade);

    /// <summary>Kind, status and deadline, such as «respond Met, due 2026-03-01T11:00:00Z».</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Kind} {Status}, due {NodaTime.Text.InstantPattern.ExtendedIso.Format(Due!.Value)}");
}
