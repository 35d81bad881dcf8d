namespace Csat.Domain;

/// <summary>The parts of the monthly reports. Which report has which, section by section: <see cref="MonthlyReports.SectionsOf"/>.</summary>
/// <remarks>Rules IMP-07 and IMP-08.</remarks>
public enum ReportPart
{
    /// <summary>What customers perceive.</summary>
    CustomerPerception = 0,

    /// <summary>What the network measures itself.</summary>
    InternalIndicators = 1,

    /// <summary>Places without coverage, and what was covered.</summary>
    BlindSpotCoverage = 2,

    /// <summary>What was done before it could go wrong.</summary>
    RiskPreemption = 3,

    /// <summary>What was found before customers did.</summary>
    EarlyDiscovery = 4,

    /// <summary>What was mended quickly.</summary>
    QuickRemoval = 5,

    /// <summary>What was done for perception itself.</summary>
    PerceptionImprovement = 6,

    /// <summary>What is out of the ordinary.</summary>
    AbnormalProblems = 7,

    /// <summary>What is new.</summary>
    NewProblems = 8,

    /// <summary>What holds everything up.</summary>
    Bottlenecks = 9,

    /// <summary>What may come.</summary>
    LatentProblems = 10,

    /// <summary>The key indicators of the market.</summary>
    KeyIndicators = 11,

    /// <summary>Complaints per 100,000 customers.</summary>
    ComplaintDensity = 12,

    /// <summary>What customers raise most.</summary>
    HotIssues = 13,

    /// <summary>What became of the last plan.</summary>
    LastPlan = 14,

    /// <summary>Who does what next.</summary>
    NextPlan = 15,

    /// <summary>What somebody else has to decide.</summary>
    Decisions = 16,
}
