using Csat.Domain;
using Csat.TestKit;

namespace Csat.Scoring.Tests;

/// <summary>Estimates as figures of the monthly reports: rules IMP-07 and IMP-08.</summary>
public class EstimateReportTests
{
    private static readonly LocalizedText Name = new("Satisfaction", "满意率");

    [Fact]
    public void A_share_is_shown_in_per_cent_with_its_interval_and_its_answers()
    {
        ReportFigure figure = ServiceRates.ProblemSolved.Of(252, 275).ToReportFigure(Name);
        Assert.Equal("Satisfaction: 91.6 % (87.8…94.4, n = 275)", figure.ToString());
        Assert.Equal("满意率：91.6 %（87.8…94.4，n = 275）", figure.Explain(Cultures.Chinese));
    }

    [Fact]
    public void An_event_rate_says_per_how_many_and_among_how_many()
    {
        ReportFigure figure = Estimate.OfEvents(25, 200_000, 100_000).ToReportFigure(new("Complaints", "投诉量"));
        Assert.Equal((12.5, 200_000L), (figure.Value, figure.Count));
        Assert.StartsWith("Complaints: 12.5 per 100000 (", figure.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("投诉量：12.5 /100000（", figure.Explain(Cultures.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_value_the_figure_says_why()
    {
        ReportFigure none = ServiceRates.ProblemSolved.Of(0, 0).ToReportFigure(Name);
        Assert.Equal((null, 0L, null), (none.Value, none.Count, none.Interval));
        Assert.Equal("Satisfaction: no data (n = 0)", none.ToString());
        Assert.Equal("Satisfaction: suppressed, too few answers (n = 3)", ServiceRates.ProblemSolved.Of(1, 3, new ScoreOptions { MinimumN = 5 }).ToReportFigure(Name).ToString());
    }

    [Fact]
    public void Other_figures_have_points()
    {
        ReportFigure nps = RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [1, 0, 0, 0, 0, 0, 0, 2, 1, 4, 2]).Score(Metrics.Nps).ToReportFigure(new("NPS", "净推荐值"));
        Assert.Equal(50, nps.Value);
        Assert.Equal(new LocalizedText("points", "分"), nps.Unit);
        Assert.Contains("…", nps.Interval, StringComparison.Ordinal);
    }
}
