using System.Globalization;
using Csat.TestKit;

namespace Csat.Scoring.Tests;

/// <summary>What a scheme's measures and a month's few answers do to people is shown (KPI-12, CMP-12).</summary>
public class FairnessTests
{
    private static IncentiveMeasure Measure(string code, MeasureFamily family, decimal weight, MeasureConcern concern = MeasureConcern.None) =>
        new() { Code = code, Family = family, Weight = weight, Threshold = 0.5, Target = 0.8, Stretch = 0.95, Concern = concern };

    private static readonly IncentiveScheme Scheme = new()
    {
        Id = "fair",
        Version = "1",
        Measures =
        [
            Measure("satisfaction", MeasureFamily.Satisfaction, 0.4m),
            Measure("done", MeasureFamily.Timeliness, 0.4m, MeasureConcern.CompletionWithoutSatisfaction),
            Measure("weather", MeasureFamily.Quality, 0.2m, MeasureConcern.Uncontrollable),
        ],
    };

    private static StaffFacts Person(string id, long satisfied, long answered) =>
        new(id, [MeasureFact.Proportion("satisfaction", satisfied, answered), MeasureFact.Proportion("done", 90, 100), MeasureFact.Proportion("weather", 50, 100)]);

    [Fact]
    public void A_measure_that_counts_completion_without_satisfaction_is_shown()
    {
        FairnessFinding finding = Assert.Single(
            Scheme.Evaluate([Person("a", 900, 1000)]).Fairness, finding => finding.Concern == FairnessConcern.CompletionWithoutSatisfaction);

        Assert.Equal("done counts completed orders whose customer wasn't satisfied. (KPI-12)", finding.Explain());
        Assert.EndsWith("（KPI-12）", finding.Explain(Cultures.Chinese), StringComparison.Ordinal);
        Assert.Empty(finding.StaffIds);
    }

    [Fact]
    public void A_measure_that_staff_cannot_control_is_shown() =>
        Assert.Equal("weather depends on what the staff don't control. (CMP-12)", Assert.Single(
            Scheme.Evaluate([Person("a", 900, 1000)]).Fairness, finding => finding.Concern == FairnessConcern.UncontrollableMeasure).Explain(CultureInfo.InvariantCulture));

    [Fact]
    public void A_measure_without_weight_harms_nobody()
    {
        IncentiveScheme scheme = Scheme with { Measures = [Scheme.Measures[0] with { Weight = 1 }, Scheme.Measures[1] with { Weight = 0 }, Scheme.Measures[2] with { Weight = 0 }] };

        Assert.Empty(scheme.Evaluate([Person("a", 900, 1000)]).Fairness);
    }

    [Fact]
    public void Those_with_few_answers_are_named_and_neighbours_that_overlap_are_counted()
    {
        IncentiveMonth month = Scheme.Evaluate([Person("b", 19, 20), Person("a", 3, 4), Person("c", 700, 1000)]);

        Assert.Equal(["a"], Assert.Single(month.Fairness, finding => finding.Concern == FairnessConcern.SmallSample).StaffIds);
        Assert.StartsWith("2 of 2 neighbours", Assert.Single(month.Fairness, finding => finding.Concern == FairnessConcern.OverlapAsRank).Explain(), StringComparison.Ordinal);
    }
}
