using System.Text.Json.Serialization;

namespace Csat.Scoring;

public sealed partial record Estimate : IJsonOnDeserialized
{
    /// <summary>How far floating sums, as of weights, can lead beyond the ends of a unit.</summary>
    private const double Rounding = 1e-9;

    /// <summary>What was read is an estimate only if its figures go together; whoever computes with it may rely on that.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        var figures = new ReadFigures();
        figures.Count("n", N);
        figures.Count("invalid", Invalid);
        figures.Limits(Lower, Upper);
        figures.NotNegative("standardError", StandardError);
        figures.NotNegative("exposure", Exposure);
        figures.ConfidenceLevel(ConfidenceLevel);
        figures.Require(Per is null or > 0, "per", Per ?? 0, "1 or more");
        figures.Require(Resamples is null or > 0, "resamples", Resamples ?? 0, "1 or more");
        figures.Require(Lower is null == Upper is null, Lower is null ? "lower" : "upper", "null", "both limits or none");
        if (IsReported)
        {
            (double lowest, double highest) = Ends;
            figures.Require(Value is not null, "value", "null", $"a value, as the status is {Status}");
            figures.Require(
                Value is null || (Value >= lowest && Value <= highest), "value", Value ?? 0, FormattableString.Invariant($"{lowest} to {highest}, the ends of {Unit}"));
            figures.Require(Status != EstimateStatus.Ok || Interval is not null, "status", Status, "a status without an interval, as there are no limits");
        }
        else
        {
            string none = $"null, as the status is {Status}";
            figures.Require(Value is null, "value", Value ?? 0, none);
            figures.Require(Lower is null, "lower", Lower ?? 0, none);
            figures.Require(Upper is null, "upper", Upper ?? 0, none);
            figures.Require(StandardError is null, "standardError", StandardError ?? 0, none);
        }

        figures.Close();
    }

    private (double Lowest, double Highest) Ends => Unit switch
    {
        EstimateUnit.Proportion => (-Rounding, 1 + Rounding),
        EstimateUnit.NpsPoints => (-NetLimit - Rounding, NetLimit + Rounding),
        EstimateUnit.Index100 => (-Rounding, NetLimit + Rounding),
        EstimateUnit.PerPopulation => (0, double.MaxValue),
        _ => (double.MinValue, double.MaxValue),
    };
}
