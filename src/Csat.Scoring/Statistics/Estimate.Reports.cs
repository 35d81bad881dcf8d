using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record Estimate
{
    /// <summary>The estimate as a figure of a monthly report.</summary>
    /// <param name="name">What it is.</param>
    /// <returns>
    /// The value rounded as <see cref="ToString()"/> shows it, shares in per cent, with the interval in the same unit beside it; where there is no value, why. The count
    /// is <see cref="N"/>, of an event rate the whole customers, lines or days among which the events were counted.
    /// </returns>
    /// <remarks>Rules IMP-07 and IMP-08: the reports' figures are scored data, and say how sure they are.</remarks>
    public ReportFigure ToReportFigure(LocalizedText name)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        LocalizedText unit = Unit switch
        {
            EstimateUnit.Proportion => new("%", "%"),
            EstimateUnit.PerPopulation => new("per " + Whole(Per ?? 1, null), "/" + Whole(Per ?? 1, null)),
            _ => new("points", "分"),
        };
        return new ReportFigure(
            name,
            Value is { } value ? Shown(value) : null,
            unit,
            Unit == EstimateUnit.PerPopulation ? (Exposure is { } among && among < long.MaxValue && Math.Floor(among) == among ? (long)among : null) : N,
            Interval is { } interval ? Limit(interval.Lower, invariant).TrimEnd('%') + "…" + Limit(interval.Upper, invariant).TrimEnd('%') : null,
            Value is null ? Reason : default);
    }
}
