using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>An escalation of a target with its time on one ticket. Given by <see cref="SlaVerdict.Escalations"/>.</summary>
/// <remarks>Immutable and thread-safe; equal by value.</remarks>
public sealed record SlaAlert
{
    private readonly DateTimeZone _zone;

    internal SlaAlert(SlaEscalation escalation, Instant? at, bool reached, DateTimeZone zone)
    {
        Escalation = escalation;
        At = at;
        Reached = reached;
        _zone = zone;
    }

    /// <summary>The escalation.</summary>
    public SlaEscalation Escalation { get; }

    /// <summary>When it goes off; <see langword="null"/> while that can't be told: paused, no deadline, no data.</summary>
    public Instant? At { get; }

    /// <summary>Whether it went off: its time has come, and what is promised was not done before.</summary>
    public bool Reached { get; }

    /// <summary>The escalation and its time, such as «level 2, 1 h before due, at 2026-03-06 17:30:00».</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The words: Chinese for Chinese cultures, English for all others.</returns>
    public string ToString(CultureInfo? culture) => Words.In(culture);

    /// <summary>The escalation and its time in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Words.En;

    internal LocalizedText Words
    {
        get
        {
            LocalizedText words = Escalation.Words;
            string at = At is { } time ? InstantText.Of(time, _zone) : string.Empty;
            return At is null
                ? new(words.En + ", time not known yet", words.Zh + "，时间未定")
                : new($"{words.En}, at {at}", $"{words.Zh}，{at}");
        }
    }
}
