namespace Csat.Domain;

/// <summary>How often a survey is due.</summary>
public enum SurveyCycle
{
    /// <summary>Once in every calendar year.</summary>
    EachYear = 0,

    /// <summary>Once in every calendar quarter.</summary>
    EachQuarter = 1,

    /// <summary>Once, from some months after the day on which it all began.</summary>
    Once = 2,
}
