using Csat.Domain;

namespace Csat.Sla;

public sealed partial record SlaTarget
{
    /// <summary>Whether two targets are equal in all they say.</summary>
    /// <param name="other">The other target.</param>
    /// <returns>Whether they are; calendars are the same or not.</returns>
    public bool Equals(SlaTarget? other) => other is not null
        && (Kind, Limit, Calendar, Rounding).Equals((other.Kind, other.Limit, other.Calendar, other.Rounding))
        && (StartsOn, Pauses, MeanLimit, OverdueBands).Equals((other.StartsOn, other.Pauses, other.MeanLimit, other.OverdueBands))
        && SlaCriterion.All.All(criterion => criterion.Of(this).Equals(criterion.Of(other)))
        && Escalations.SequenceEqual(other.Escalations)
        && RuleIds.SequenceEqual(other.RuleIds);

    /// <summary>A hash code of the values.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => (Kind, Limit, Calendar, Rounding, StartsOn, Escalations.Count).GetHashCode();

    /// <summary>What is promised to whom, such as «respond within 2 min (channel Chat, Phone)».</summary>
    /// <returns>The promise in English.</returns>
    public override string ToString()
    {
        string[] criteria = [.. SlaCriterion.All
            .Where(criterion => !criterion.Of(this).IsAny)
            .Select(criterion => criterion.Name.En + " " + string.Join(", ", criterion.Of(this).Names))];
        string limit = Limit.Default switch
        {
            CalendarDaysLimit day => "by the " + day,
            NoLimit none => none.ToString(),
            var other => "within " + other,
        };
        return $"{Kind} {limit}" + (criteria.Length == 0 ? string.Empty : " (" + string.Join("; ", criteria) + ")");
    }
}
