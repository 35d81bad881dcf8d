using System.Text.Json.Serialization;

namespace Csat.Scoring;

public sealed partial record Comparison : IJsonOnDeserialized
{
    /// <summary>What was read is a comparison only if its figures go together; the two sides have looked after themselves.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        var figures = new ReadFigures();
        figures.Require(Later.Unit == Earlier.Unit, "later.unit", Later.Unit, $"{Earlier.Unit}, the unit of the earlier score");
        figures.Finite("difference", Difference);
        figures.Limits(Interval?.Lower, Interval?.Upper, "interval.lower", "interval.upper");
        figures.Probability("pValue", PValue);
        figures.Finite("effectSize", EffectSize);
        figures.ConfidenceLevel(ConfidenceLevel);
        if (Status == EstimateStatus.Ok)
        {
            const string whole = "a figure, as the status is Ok";
            figures.Require(Difference is not null, "difference", "null", whole);
            figures.Require(Interval is not null, "interval", "null", whole);
            figures.Require(PValue is not null, "pValue", "null", whole);
        }

        if (Earlier.Value is null || Later.Value is null)
        {
            const string none = "null, as a side has no value";
            figures.Require(Difference is null, "difference", Difference ?? 0, none);
            figures.Require(Interval is null, "interval", Interval ?? default, none);
            figures.Require(PValue is null, "pValue", PValue ?? 0, none);
            figures.Require(Status is EstimateStatus.NoData or EstimateStatus.Suppressed, "status", Status, "NoData or Suppressed, as a side has no value");
        }
        figures.Close();
    }
}
