namespace Csat.Scoring;

/// <summary>Whose result a measure counts for a person. Rules INC-09 and INC-12.</summary>
public enum MeasureScope
{
    /// <summary>The person's own, mixed with the team's by the person's role (<see cref="IncentiveScheme.Mix"/>).</summary>
    Individual = 0,

    /// <summary>The team's, the same for all its members.</summary>
    Team = 1,

    /// <summary>
    /// That of the units the person is linked to (<see cref="StaffFacts.LinkedTo"/>), such as the service providers of a regional network
    /// manager; neither shrunk nor mixed.
    /// </summary>
    Linked = 2,
}
