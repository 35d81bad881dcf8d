namespace Csat.Scoring;

/// <summary>Where the value that a measure is judged by comes from.</summary>
public enum MeasureValueSource
{
    /// <summary>The person's own value, as counted: every complete count, and a sample under a scheme that shrinks nothing.</summary>
    Own = 0,

    /// <summary>The person's own value shrunk to the team's mean, because a sample says less than it seems to.</summary>
    Shrunk = 1,

    /// <summary>The team's value: by the measure's scope, or because the person has no case or fewer than the measure's minimum.</summary>
    Team = 2,

    /// <summary>Nobody in the team has a case, or the linked units have none: there is no value.</summary>
    None = 3,

    /// <summary>The value of the units that the person is linked to.</summary>
    Linked = 4,
}
