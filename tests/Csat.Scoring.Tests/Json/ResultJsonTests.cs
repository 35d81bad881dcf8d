using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csat.Domain;
using Csat.TestKit;

namespace Csat.Scoring.Tests;

/// <summary>Results are records that serialise as they are; those that are data come back, tests are written.</summary>
public class ResultJsonTests
{
    private static readonly RatingTally April = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [8, 12, 30, 50, 0]);
    private static readonly RatingTally May = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [3, 5, 10, 40, 42]);

    [Fact]
    public void A_comparison_reads_with_its_conclusion()
    {
        string json = JsonContract.RoundTrips(Comparison.OfProportions(1824, 2400, 1728, 2400), JsonContract.Info<Comparison>(ScoringJson.Options));

        using var document = JsonDocument.Parse(json);
        JsonElement comparison = document.RootElement;
        Assert.Equal(["proportion", "Ok", "Newcombe", "PooledZ", "Proportion", "Fall"], Names("metric", "status", "method", "test", "unit", "conclusion"));
        Assert.Equal("比率", comparison.GetProperty("name").GetProperty("zh").GetString());
        Assert.Equal(0.76, comparison.GetProperty("earlier").GetProperty("value").GetDouble());
        Assert.Equal(["lower", "upper"], comparison.GetProperty("interval").EnumerateObject().Select(limit => limit.Name));
        Figures.Close(-4, comparison.GetProperty("points").GetDouble(), 1e-12);

        IEnumerable<string?> Names(params string[] names) => names.Select(name => comparison.GetProperty(name).GetString());
    }

    [Fact]
    public void Comparisons_of_every_status_come_back_as_they_went()
    {
        List<Comparison> all =
        [
            Comparison.Between(April, May, Metrics.Mean),
            Comparison.Between(April, May, Metrics.SatisfactionRate(NeutralPolicy.Exclude), new ScoreOptions { MinimumN = 1000 }),
            Comparison.Between(April, RatingTally.Empty(RatingScales.OneToFive), Metrics.Mean),
            Comparison.OfNps(new NetCounts(150, 350, 500), new NetCounts(110, 330, 560), new ScoreOptions { ConfidenceLevel = 0.9 }),
            Comparison.OfNps(new NetCounts(0, 0, 1), new NetCounts(1, 0, 0)),
            Comparison.OfProportions(10, 10, 20, 20),
        ];

        Assert.Equal(["NoData", "NoVariation", "Ok", "Suppressed"], all.Select(one => one.Status.ToString()).Distinct().OrderBy(status => status, StringComparer.Ordinal));
        Assert.Equal(all, JsonSerializer.Deserialize(JsonSerializer.Serialize(all, JsonContract.Info<List<Comparison>>(ScoringJson.Options)), JsonContract.Info<List<Comparison>>(ScoringJson.Options)));
        Assert.Equal(all.Select(one => one.Explain(Cultures.Chinese)), JsonSerializer.Deserialize<List<Comparison>>(JsonSerializer.Serialize(all, ScoringJson.Options), ScoringJson.Options)!.Select(one => one.Explain(Cultures.Chinese)));
    }

    [Fact]
    public void A_comparison_with_an_unknown_or_a_missing_property_is_refused()
    {
        string json = JsonSerializer.Serialize(Comparison.OfProportions(24, 100, 34, 100), ScoringJson.Options);

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Comparison>(json.Replace("\"pValue\"", "\"p\""), ScoringJson.Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Comparison>(json.Replace("\"test\":\"PooledZ\",", ""), ScoringJson.Options));
    }

    [Fact]
    public void Results_that_are_data_come_back()
    {
        Both(new Change(0.24, 0.34));
        Both(new NetCounts(1, 2, 3));
        Both(new ConfidenceInterval(0.25, 0.75));
        Both(Correlations.Pearson([1, 2, 3, 5, 8], [2, 1, 4, 6, 5]));
        Both(SampleSize.ForProportion(0.05));
        Both(FairRanking.Of([("east", new(0.5, 0.6)), ("west", new(0.7, 0.8))])[0]);
        Both(new Stratum("east", April, 4000));
        Both(Stratified.Score([new("east", April, 4000), new("west", May, 6000)], Metrics.Mean));
        Both(EmpiricalBayes.Shrink([18, 9, 40], [20, 20, 50]).Units[0]);

        static void Both<T>(T value) => JsonContract.RoundTrips(value, JsonContract.Info<T>(ScoringJson.Options));
    }

    [Fact]
    public void Tests_are_written_with_their_figures_and_no_number_that_JSON_lacks()
    {
        Written(TwoProportions.Compare(3, 10, 9, 10), "fisherPValue", "newcombe", "cohenH");
        Written(TwoProportions.Compare(0, 0, 0, 10), "status", "difference");
        Written(TwoNetScores.Compare(new(20, 0, 0), new(0, 0, 20)), "adjustedWald", "pValue");
        Written(WelchTest.Compare(April, May), "degreesOfFreedom", "hedgesG");
        Written(MannWhitneyTest.Compare(April, May), "cliffsDelta", "probabilityOfSuperiority");
        Written(ContingencyTest.Of([April, May]), "chiSquare", "cramersV", "hasSmallExpected");
        Written(ContingencyTest.Of(new long[,] { { 0, 0 }, { 0, 0 } }), "status");
        Written(TrendTest.Of([3, 5, 9], [10, 10, 10]), "slope");
        Written(RateRatio.Between(12, 100_000, 0, 50_000), "ratio", "upper");
        Written(EmpiricalBayes.Shrink([18, 9, 40], [20, 20, 50]), "priorStrength", "units");
        Written(April.Describe(), "median", "mode");

        static void Written<T>(T result, params string[] properties)
        {
            using var document = JsonDocument.Parse(JsonSerializer.Serialize(result, (JsonTypeInfo<T>)ScoringJson.Options.GetTypeInfo(typeof(T))));
            Assert.All(properties, property => Assert.True(document.RootElement.TryGetProperty(property, out _), property));
        }
    }
}
