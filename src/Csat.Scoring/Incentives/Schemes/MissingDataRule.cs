namespace Csat.Scoring;

/// <summary>What becomes of a measure for a person who has no case of it.</summary>
public enum MissingDataRule
{
    /// <summary>The team's value stands in, and the result says so.</summary>
    TeamValue = 0,

    /// <summary>The measure's weight is spread over the person's other measures, in proportion to theirs.</summary>
    SpreadWeight = 1,
}
