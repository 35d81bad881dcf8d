namespace Csat.Sla;

/// <summary>What <see cref="SlaKernel"/> finds, in ticks. <see langword="null"/> is «can't be told», never zero.</summary>
internal readonly record struct SlaReading
{
    /// <summary>How the target stands.</summary>
    public SlaStatus Status { get; init; }

    /// <summary>The deadline; none while paused, without one, and where the calendar's data end before it.</summary>
    public long? Due { get; init; }

    /// <summary>While paused: the deadline if the clock went on now.</summary>
    public long? DueIfResumedNow { get; init; }

    /// <summary>What counted from the start to the stop, or to now.</summary>
    public long? Elapsed { get; init; }
}
