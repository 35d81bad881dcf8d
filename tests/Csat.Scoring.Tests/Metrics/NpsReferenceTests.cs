using Csat.Domain;

namespace Csat.Scoring.Tests;

/// <summary>NPS and its adjusted-Wald interval as the R package NPS computes them: limits there are shares, here points.</summary>
public class NpsReferenceTests
{
    private const double Tolerance = 1e-9;

    [Theory]
    [InlineData("nps-001", 10, 20, 70, 60.0, 0.066332495807108, 0.58252427184466, 0.452697602538483, 0.712350941150838)]
    [InlineData("nps-002", 1, 0, 0, -100.0, 0.0, -0.25, -0.98498649420252, 0.48498649420252)]
    [InlineData("nps-004", 0, 0, 1, 100.0, 0.0, 0.25, -0.48498649420252, 0.98498649420252)]
    [InlineData("nps-005", 0, 0, 20, 100.0, 0.0, 0.869565217391304, 0.696833440254394, 1.04229699452822)]
    [InlineData("nps-007", 0, 20, 0, 0.0, 0.0, 0.0, -0.104367645138159, 0.104367645138159)]
    [InlineData("nps-008", 10, 0, 10, 0.0, 0.223606797749979, 0.0, -0.395129527337741, 0.395129527337741)]
    [InlineData("nps-010", 5, 13, 12, 23.3333333333333, 0.130667800448596, 0.212121212121212, -0.0328708772421396, 0.457113301484564)]
    [InlineData("nps-011", 150, 350, 500, 35.0, 0.0229673681557117, 0.348953140578265, 0.303993239765404, 0.393913041391126)]
    [InlineData("nps-013", 1, 1, 1, 0.0, 0.471404520791032, 0.0, -0.611126143380431, 0.611126143380431)]
    [InlineData("nps-014", 0, 3, 7, 70.0, 0.144913767461894, 0.538461538461538, 0.210539488352112, 0.866383588570965)]
    [InlineData("nps-016", 2450, 3100, 4450, 20.0, 0.00806225774829855, 0.199940017994602, 0.184141053890244, 0.215738982098959)]
    [InlineData("nps-017", 12, 6, 15, 9.09090909090909, 0.15666189761006, 0.0833333333333333, -0.206037540880127, 0.372704207546794)]
    public void The_score_and_its_interval_agree_with_R(
        string id, long detractors, long passives, long promoters, double points, double standardError, double centre, double lower, double upper)
    {
        Estimate nps = RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [detractors, 0, 0, 0, 0, 0, 0, passives, 0, 0, promoters]).Score(Metrics.Nps);

        Figures.Close(points, nps.Value!.Value, Tolerance, id);
        Figures.Close(100 * standardError, nps.StandardError!.Value, Tolerance, id);
        Figures.Close(100 * lower, nps.Lower!.Value, Tolerance, id);
        Figures.Close(100 * upper, nps.Upper!.Value, Tolerance, id);
        Figures.Close(100 * centre, (nps.Lower.Value + nps.Upper.Value) / 2, Tolerance, id);
        Assert.Equal(standardError == 0 ? EstimateStatus.NoVariation : EstimateStatus.Ok, nps.Status);
        Assert.Equal(new ConfidenceInterval(nps.Lower.Value, nps.Upper.Value), Intervals.AdjustedWald(detractors, passives, promoters));
    }
}
