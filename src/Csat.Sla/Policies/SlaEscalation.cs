using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>When somebody is told that a deadline comes near, is there, or has passed; and who.</summary>
/// <remarks>
/// Time before and after the deadline is counted like the target's limit: an alert one open hour before a deadline at 09:30 on
/// Monday goes off on Friday, and pauses move it as they move the deadline. Immutable and thread-safe; equal by value.
/// </remarks>
public sealed record SlaEscalation
{
    private const int HighestLevel = 3;

    private SlaEscalation(int level, EscalationPoint point, Duration time, decimal percent)
    {
        Level = level is >= 1 and <= HighestLevel ? level : throw Throw.OutOfRange(nameof(level), level, "1, 2 or 3");
        Point = point;
        Time = Throw.IfNegative(time);
        Percent = percent;
    }

    /// <summary>The alert level, 1 to 3; 3 is the highest.</summary>
    public int Level { get; }

    /// <summary>What its time is counted from.</summary>
    public EscalationPoint Point { get; }

    /// <summary>How long before or after the deadline; zero for the other points.</summary>
    public Duration Time { get; }

    /// <summary>At which share of the limit, in percent; zero for the other points.</summary>
    public decimal Percent { get; }

    /// <summary>Whether time and share are of physical time, open or closed, instead of the time that the limit counts.</summary>
    /// <value>Default <see langword="false"/>. By the wall clock an alert keeps its distance to a deadline that a later pause moves.</value>
    public bool ByTheWallClock { get; init; }

    /// <summary>Who is told, as the organization names them; carried, not judged.</summary>
    /// <value>Default empty.</value>
    public IReadOnlyList<string> Roles
    {
        get;
        init => field = Array.AsReadOnly<string>([.. Throw.IfNull(value, nameof(Roles))]);
    } = [];

    /// <summary>An alert so much time before the deadline; before the start of the clock it goes off at the start.</summary>
    /// <remarks>Rule ESC-08.</remarks>
    /// <param name="level">The alert level, 1 to 3.</param>
    /// <param name="time">How long before, zero or more.</param>
    /// <returns>The escalation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level or the time is outside its range.</exception>
    public static SlaEscalation BeforeDue(int level, Duration time) => new(level, EscalationPoint.BeforeDue, time, 0);

    /// <summary>An alert at the deadline.</summary>
    /// <param name="level">The alert level, 1 to 3.</param>
    /// <returns>The escalation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside its range.</exception>
    public static SlaEscalation AtDue(int level) => new(level, EscalationPoint.AtDue, Duration.Zero, 0);

    /// <summary>An alert so much time after the deadline.</summary>
    /// <remarks>Rule ESC-02.</remarks>
    /// <param name="level">The alert level, 1 to 3.</param>
    /// <param name="time">How long after, zero or more.</param>
    /// <returns>The escalation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level or the time is outside its range.</exception>
    public static SlaEscalation AfterDue(int level, Duration time) => new(level, EscalationPoint.AfterDue, time, 0);

    /// <summary>An alert when a share of the limit has passed.</summary>
    /// <param name="level">The alert level, 1 to 3.</param>
    /// <param name="percent">The share in percent, above 0, at most 1000; above 100 it is after the deadline.</param>
    /// <returns>The escalation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level or the share is outside its range.</exception>
    public static SlaEscalation AtPercent(int level, decimal percent) => percent is > 0 and <= 1000
        ? new(level, EscalationPoint.AtPercent, Duration.Zero, percent)
        : throw Throw.OutOfRange(nameof(percent), percent, "above 0, at most 1000 percent");

    /// <summary>Whether two escalations are equal in all they say.</summary>
    /// <param name="other">The other escalation.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(SlaEscalation? other) => other is not null
        && (Level, Point, Time, Percent, ByTheWallClock).Equals((other.Level, other.Point, other.Time, other.Percent, other.ByTheWallClock))
        && Roles.SequenceEqual(other.Roles);

    /// <summary>A hash code of the values.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => (Level, Point, Time, Percent, ByTheWallClock, Roles.Count).GetHashCode();

    /// <summary>Level and time in words, such as «level 2, 1 h before due».</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The words: Chinese for Chinese cultures, English for all others.</returns>
    public string ToString(CultureInfo? culture) => Words.In(culture);

    /// <summary>Level and time in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Words.En;

    internal LocalizedText Words
    {
        get
        {
            LocalizedText time = DurationText.Of(Time);
            string percent = Percent.ToString("0.####", CultureInfo.InvariantCulture);
            LocalizedText point = Point switch
            {
                EscalationPoint.BeforeDue => new($"{time.En} before due", $"到期前 {time.Zh}"),
                EscalationPoint.AfterDue => new($"{time.En} after due", $"到期后 {time.Zh}"),
                EscalationPoint.AtPercent => new($"at {percent} % of the limit", $"用去时限的 {percent}% 时"),
                _ => new("when due", "到期时"),
            };
            string level = Level.ToString(CultureInfo.InvariantCulture);
            LocalizedText wall = ByTheWallClock ? new(SlaLimitText.WallClock, "（自然时间）") : default;
            return new LocalizedText($"level {level}, {point.En}{wall.En}", $"{level} 级预警，{point.Zh}{wall.Zh}");
        }
    }
}
