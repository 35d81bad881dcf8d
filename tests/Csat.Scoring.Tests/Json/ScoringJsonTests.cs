using System.Text.Json;
using Csat.Domain;

namespace Csat.Scoring.Tests;

public class ScoringJsonTests
{
    private static readonly RatingTally Tally = RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [1, 1, 2, 3], noAnswer: 2, invalid: 1);

    [Fact]
    public void An_estimate_reads_as_names_and_figures()
    {
        string json = JsonSerializer.Serialize(Estimate.OfProportion(3, 4), ScoringJson.Options);

        Assert.StartsWith("""{"metric":"proportion","value":0.75,"n":4,"lower":0.3006""", json, StringComparison.Ordinal);
        Assert.EndsWith(""","unit":"Proportion","method":"Wilson","confidenceLevel":0.95,"status":"Ok"}""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Estimates_of_every_status_come_back_as_they_went()
    {
        List<Estimate> estimates =
        [
            Tally.Score(Metrics.SatisfactionRate()),
            Tally.Score(Metrics.Mean),
            Tally.Score(Metrics.Mean, new ScoreOptions { MinimumN = 100, ConfidenceLevel = 0.9 }),
            RatingTally.Empty(RatingScales.Recommend0To10).Score(Metrics.Nps),
            RatingTally.Count(RatingScales.OneToFive, [3]).Score(Metrics.Mean),
            RatingTally.Count(RatingScales.OneToFive, [3, 3]).Score(Metrics.Mean),
            Estimate.OfEvents(168, 200_000.5),
        ];

        Assert.Equal(7, estimates.Select(estimate => estimate.ToString()).Distinct().Count());
        Assert.Equal(estimates, JsonSerializer.Deserialize<List<Estimate>>(JsonSerializer.Serialize(estimates, ScoringJson.Options), ScoringJson.Options));
        Assert.Contains("\"value\":null", JsonSerializer.Serialize(estimates[3], ScoringJson.Options), StringComparison.Ordinal);
        Assert.Contains("\"n\":7,\"invalid\":1,", JsonSerializer.Serialize(estimates[0], ScoringJson.Options), StringComparison.Ordinal);
        Assert.Contains("\"unit\":\"PerPopulation\",\"per\":100000,\"exposure\":200000.5,", JsonSerializer.Serialize(estimates[6], ScoringJson.Options), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tally_travels_with_its_scale_and_checks_its_counts()
    {
        string json = JsonSerializer.Serialize(Tally, ScoringJson.Options);

        Assert.Equal(Tally, JsonSerializer.Deserialize<RatingTally>(json, ScoringJson.Options));
        Assert.Contains("\"counts\":[1,1,2,3],\"notApplicable\":0,\"noAnswer\":2,\"invalid\":1}", json, StringComparison.Ordinal);
        string broken = json.Replace("[1,1,2,3]", "[1,1,2]");
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RatingTally>(broken, ScoringJson.Options));
        Assert.Equal(("$.counts", "$.counts: got 3 counts; legal: 4, one for each level of scale sms-abcd, from the worst to the best."), (refusal.Path, refusal.Message));
    }

    [Fact]
    public void The_resolver_joins_other_contexts() =>
        Assert.NotNull(ScoringJson.Resolver.GetTypeInfo(typeof(Estimate), ScoringJson.Options));
}
