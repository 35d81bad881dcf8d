using System.Text.Json;

namespace Csat.Scoring.Tests;

/// <summary>What is read as an estimate or as a comparison has figures that go together; a refusal lists all that don't.</summary>
public class ReadFiguresTests
{
    private static readonly string Share = JsonSerializer.Serialize(Estimate.OfProportion(3, 4), ScoringJson.Options);
    private static readonly string Nothing = JsonSerializer.Serialize(Estimate.OfProportion(0, 0), ScoringJson.Options);
    private static readonly string Change = JsonSerializer.Serialize(Comparison.OfProportions(24, 100, 34, 100), ScoringJson.Options);

    [Theory]
    [InlineData("\"n\":4", "\"n\":-4", "@.n: got -4; legal: 0 or more")]
    [InlineData("\"n\":4", "\"n\":4,\"invalid\":-1", "@.invalid: got -1; legal: 0 or more")]
    [InlineData("\"value\":0.75", "\"value\":75", "@.value: got 75; legal: ")]
    [InlineData("\"value\":0.75", "\"value\":null", "@.value: got null; legal: a value, as the status is Ok")]
    [InlineData("\"confidenceLevel\":0.95", "\"confidenceLevel\":95", "@.confidenceLevel: got 95; legal: above 0 and below 1")]
    [InlineData("\"standardError\":", "\"standardError\":-", "@.standardError: got -")]
    [InlineData("\"status\":\"Ok\"", "\"status\":\"NoData\"", "@.value: got 0.75; legal: null, as the status is NoData")]
    [InlineData("\"upper\":0.", "\"upper\":0.0", "; legal: at least the lower limit, 0.3")]
    [InlineData("\"unit\":\"Proportion\"", "\"unit\":\"PerPopulation\",\"per\":0", "@.per: got 0; legal: 1 or more")]
    [InlineData("\"unit\":\"Proportion\"", "\"unit\":\"PerPopulation\",\"exposure\":-3", "@.exposure: got -3; legal: a finite number of 0 or more")]
    [InlineData("\"n\":4", "\"n\":4,\"resamples\":0", "@.resamples: got 0; legal: 1 or more")]
    public void An_estimate_that_cannot_be_is_refused(string right, string wrong, string finding) => Refused<Estimate>(Share, right, wrong, finding);

    [Fact]
    public void An_estimate_without_data_has_no_figures()
    {
        Refused<Estimate>(Nothing, "\"lower\":null", "\"lower\":0.1", "@.upper: got null; legal: both limits or none");
        Refused<Estimate>(Nothing, "\"lower\":null", "\"lower\":0.1", "@.lower: got 0.1; legal: null, as the status is NoData");
        Refused<Estimate>(Nothing, "\"status\":\"NoData\"", "\"status\":\"NoVariation\"", "@.value: got null; legal: a value, as the status is NoVariation");
    }

    [Fact]
    public void A_refusal_lists_everything()
    {
        string json = Share.Replace("\"n\":4", "\"n\":-1", StringComparison.Ordinal).Replace("0.95", "1", StringComparison.Ordinal);
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Estimate>(json, ScoringJson.Options));

        Assert.Contains("@.n: got -1; legal: 0 or more; @.confidenceLevel: got 1; legal: above 0 and below 1.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"pValue\":0.", "\"pValue\":7.", "@.pValue: got 7.")]
    [InlineData("\"difference\":0.1", "\"difference\":null,\"points\":0.1", "@.difference: got null; legal: a figure, as the status is Ok")]
    public void A_comparison_that_cannot_be_is_refused(string right, string wrong, string finding) => Refused<Comparison>(Change, right, wrong, finding);

    [Fact]
    public void The_two_sides_of_a_comparison_are_checked_where_they_stand()
    {
        JsonException refusal = Refused<Comparison>(Change, "\"earlier\":{\"metric\":\"proportion\",\"value\":0.24", "\"earlier\":{\"metric\":\"proportion\",\"value\":24", "@.value: got 24");
        Assert.Equal("$.earlier", refusal.Path);
    }

#if !NETSTANDARD_BUILD
    [Theory]
    [InlineData("\"confidenceLevel\":0.95", "\"confidenceLevel\":1e400", "@.confidenceLevel: got")]
    [InlineData("\"value\":0.75", "\"value\":-1e400", "@.value: got")]
    public void Numbers_beyond_doubles_are_refused(string right, string wrong, string finding) => Refused<Estimate>(Share, right, wrong, finding);
#endif

    private static JsonException Refused<T>(string json, string right, string wrong, string finding)
    {
        Assert.Contains(right, json, StringComparison.Ordinal);
        string changed = json.Remove(json.IndexOf(right, StringComparison.Ordinal), right.Length).Insert(json.IndexOf(right, StringComparison.Ordinal), wrong);
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(changed, ScoringJson.Options));
        Assert.Contains(finding, refusal.Message, StringComparison.Ordinal);
        return refusal;
    }
}
