namespace Csat.Sla;

/// <summary>What a verdict is made of, in ticks.</summary>
internal readonly record struct SlaFacts
{
    /// <summary>The policy and grade that apply.</summary>
    public required SlaRegime Regime { get; init; }

    /// <summary>The target.</summary>
    public required SlaTarget Target { get; init; }

    /// <summary>When the clock started; none while what starts it hasn't happened.</summary>
    public long? Start { get; init; }

    /// <summary>From when on the limit counts: the start, or a change from then on.</summary>
    public long LimitFrom { get; init; }

    /// <summary>When it was done; <see cref="SlaKernel.Never"/> while it isn't.</summary>
    public required long Stop { get; init; }

    /// <summary>The instant that is judged.</summary>
    public required long Now { get; init; }

    /// <summary>When a promise was broken before the limit began to count.</summary>
    public long? BrokenAt { get; init; }

    /// <summary>What doesn't count.</summary>
    public required SlaUncounted Uncounted { get; init; }

    /// <summary>How long it may take.</summary>
    public SlaLimit Limit => Target.Limit[Regime.Grade];

    /// <summary>The time that counts.</summary>
    public SlaBasis Basis => SlaBasis.Of(Limit, Target.Calendar, Target.Rounding);

    /// <summary>Until when it is counted: done, or now, or the start that is still to come.</summary>
    public long End => Stop != SlaKernel.Never ? Stop : Math.Max(LimitFrom, Now);

    /// <summary>How it stands.</summary>
    public SlaReading Read() => Start is null
        ? new SlaReading { Status = SlaStatus.NoDeadline, Elapsed = 0 }
        : SlaKernel.Judge(Limit, Target.Calendar, Target.Rounding, LimitFrom, Stop, Uncounted.From, Uncounted.Until, Now);
}
