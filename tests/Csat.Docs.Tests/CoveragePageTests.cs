using Csat.Coverage;

namespace Csat.Docs.Tests;

/// <summary>The coverage tables of docs/scoring.md are those of <c>benchmarks/coverage.cs</c>.</summary>
public sealed class CoveragePageTests
{
    [Fact]
    public void The_coverage_of_proportions_is_added_up_over_all_outcomes() => Generated.IsBetweenMarkers(
        "docs/scoring.md", "coverage:proportions", "\n" + CoverageTables.Proportions(CoverageTables.ProportionSizes));

    [Fact]
    public void The_coverage_of_net_scores_is_added_up_over_all_outcomes() => Generated.IsBetweenMarkers(
        "docs/scoring.md", "coverage:net-scores", "\n" + CoverageTables.NetScores(CoverageTables.NetScoreSizes));
}
