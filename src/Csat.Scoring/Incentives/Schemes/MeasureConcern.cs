namespace Csat.Scoring;

/// <summary>What is known to be unfair or easily gamed about a measure. Shown with every result, see <see cref="IncentiveMonth.Fairness"/>.</summary>
public enum MeasureConcern
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It counts completed orders whether or not the customer was satisfied. Rule KPI-12.</summary>
    CompletionWithoutSatisfaction = 1,

    /// <summary>It depends on what staff can't control, such as prices or the quality of the product. Rule CMP-12.</summary>
    Uncontrollable = 2,
}
