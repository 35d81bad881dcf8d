using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;
using NodaTime.Text;

namespace Csat.Sla;

/// <summary>How one target stands at an instant, and why.</summary>
/// <remarks>
/// <para>
/// Breached is «done later than due»; done exactly when due is met. Judged from when it was done, so what was done late stays
/// breached however late one looks. Something done before the start — a wrong time stamp — is met, its elapsed time negative.
/// </para>
/// <para>
/// Elapsed and remaining count what the limit counts: open time of the calendar, or time by the wall clock; pauses are left out.
/// Instants are compared in ticks of 100 ns. What can't be told is <see langword="null"/>. Two verdicts are equal when their
/// target is the same and all their values are. Immutable and thread-safe.
/// </para>
/// </remarks>
[JsonConverter(typeof(SlaVerdictConverter))]
public sealed partial record SlaVerdict
{
    private readonly SlaFacts _facts;
    private readonly SlaReading _reading;

    internal SlaVerdict(SlaFacts facts)
    {
        _facts = facts;
        _reading = facts.Read();
        Status = facts.BrokenAt is null ? _reading.Status : SlaStatus.Breached;
    }

    /// <summary>What is promised.</summary>
    public SlaTargetKind Kind => _facts.Target.Kind;

    /// <summary>How it stands.</summary>
    public SlaStatus Status { get; }

    /// <summary>When the clock started; <see langword="null"/> while what starts it hasn't happened.</summary>
    public Instant? StartedAt => Maybe(_facts.Start);

    /// <summary>From when on the limit counts: the start, or a later change that applies from then on.</summary>
    public Instant? LimitFrom => StartedAt is null ? null : Maybe(_facts.LimitFrom);

    /// <summary>How long it may take, for the customer's grade.</summary>
    public SlaLimit Limit => _facts.Limit;

    /// <summary>The deadline: the last instant that is in time.</summary>
    /// <value><see langword="null"/> while paused, where there is no deadline, and where the calendar's data end before it.</value>
    public Instant? Due => Maybe(_reading.Due);

    /// <summary>While paused, the deadline if the clock went on now; <see langword="null"/> otherwise.</summary>
    public Instant? DueIfResumedNow => Maybe(_reading.DueIfResumedNow);

    /// <summary>When it was done; <see langword="null"/> while it is not.</summary>
    public Instant? StoppedAt => _facts.Stop == SlaKernel.Never ? null : Maybe(_facts.Stop);

    /// <summary>The instant at which it was judged, in ticks of 100 ns.</summary>
    public Instant At => Instant.FromUnixTimeTicks(_facts.Now);

    /// <summary>
    /// How much time counted until it was done, or until <see cref="At"/>; negative when it was done before the start.
    /// </summary>
    /// <value><see langword="null"/> where the calendar's data don't reach; zero while what starts it hasn't happened.</value>
    public Duration? Elapsed => Time(_facts.LimitFrom == _facts.Start || _facts.Start is null ? _reading.Elapsed : Counted(_facts.Start.Value, _facts.End));

    /// <summary>The limit less what counted since <see cref="LimitFrom"/>; negative when late.</summary>
    /// <value><see langword="null"/> without a deadline, and where the calendar's data don't reach.</value>
    /// <remarks>
    /// Zero when it was done, late, in closed time after a deadline on a close: no open time was overrun. Of the limit that counts
    /// now: where a promise was broken before it, there may be time left although the verdict is, and stays, breached.
    /// </remarks>
    public Duration? Remaining => _facts.Start is null || !Limit.HasDeadline ? null
        : Limit.Length is { } length ? length - Time(_reading.Elapsed)
        : (_reading.Due ?? _reading.DueIfResumedNow) is not { } due ? null
        : _facts.End <= due ? Time(_facts.Basis.Between(_facts.End, due))
        : -Time(Counted(due, _facts.End));

    /// <summary>When the promise was broken: the deadline, or that of an earlier round or limit; <see langword="null"/> unless it was.</summary>
    public Instant? BreachedAt => _facts.BrokenAt is { } broken ? Ticks(broken) : Status == SlaStatus.Breached ? Due : null;

    /// <summary>In which band of the target's <see cref="SlaTarget.OverdueBands"/> it is late; <see langword="null"/> unless it is.</summary>
    /// <remarks>By what it is over the deadline, or over that of the earlier round or limit that was broken (<see cref="BreachedAt"/>).</remarks>
    public OverdueBand? OverdueBand => Overrun is { } over ? _facts.Target.OverdueBands.Of(Duration.Max(Duration.Zero, over)) : null;

    private Duration? Overrun => Status != SlaStatus.Breached ? null
        : _facts.BrokenAt is { } broken ? Time(Counted(broken, _facts.End))
        : -Remaining;

    /// <summary>Whether it is not done.</summary>
    public bool IsOpen => StoppedAt is null;

    /// <summary>Whether it is not done and late.</summary>
    public bool IsOverdue => IsOpen && Status == SlaStatus.Breached;

    /// <summary>Whether the calendar's data that decided are provisional: they may still change.</summary>
    public bool IsProvisional => Limit.CountsOpenTime && StartedAt is not null && _facts.Target.Calendar.ProvisionalFrom is { } provisional
        && (Ticks(_facts.End) > provisional || Due > provisional || DueIfResumedNow > provisional);

    /// <summary>The customer's service grade; <see langword="null"/> when not known.</summary>
    public ServiceGrade? Grade => _facts.Regime.Grade;

    /// <summary>The policy's name.</summary>
    public string PolicyId => _facts.Regime.Policy.Id;

    /// <summary>The policy's version.</summary>
    public string PolicyVersion => _facts.Regime.Policy.Version;

    /// <summary>The name of the calendar that counted.</summary>
    public string CalendarId => _facts.Target.Calendar.Id;

    /// <summary>The zone in which explanations show times: that of the calendar.</summary>
    public DateTimeZone Zone => _facts.Target.Calendar.Zone;

    /// <summary>The management rules behind it; empty for a policy of the caller's own that names none.</summary>
    public IReadOnlyList<RuleId> RuleIds => _facts.Target.RulesFor(Grade);

    /// <summary>The time that this and others like it may take on average; <see langword="null"/> when the target has no such limit.</summary>
    public Duration? MeanLimit => _facts.Target.MeanLimit;

    /// <summary>Kind, status and deadline, such as «respond Met, due 2026-03-01T11:00:00Z».</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Kind} {Status}") + (Due is { } due ? ", due " + InstantPattern.ExtendedIso.Format(due) : string.Empty);

    private long? Counted(long from, long until) => _facts.Basis.Between(from, until, _facts.Uncounted.From, _facts.Uncounted.Until);

    private static Instant? Maybe(long? ticks) => ticks is { } at ? Ticks(at) : null;

    private static Instant Ticks(long at) => Instant.FromUnixTimeTicks(at);

    private static Duration? Time(long? ticks) => ticks is { } time ? Duration.FromTicks(time) : null;
}
