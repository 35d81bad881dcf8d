namespace Csat.Scoring;

/// <summary>What a measure of an incentive scheme looks at. The family decides how a measure is treated, not how much it weighs.</summary>
public enum MeasureFamily
{
    /// <summary>
    /// What customers say: survey answers, a sample of all orders. Small samples are shrunk to the team's mean, and the sampling
    /// variance widens the score's interval. Rule INC-01 sets the least weight of this family.
    /// </summary>
    Satisfaction = 0,

    /// <summary>Work done in time: replies, visits, resolutions. A complete count, not a sample.</summary>
    Timeliness = 1,

    /// <summary>Work done right: first-time resolution, repeats, inspections. A complete count, not a sample.</summary>
    Quality = 2,

    /// <summary>What the work costs. A complete count, not a sample.</summary>
    Cost = 3,

    /// <summary>Training and growth. A complete count, not a sample.</summary>
    Learning = 4,
}
