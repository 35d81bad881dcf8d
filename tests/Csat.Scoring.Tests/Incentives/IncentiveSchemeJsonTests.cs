using System.Text.Json;
using System.Text.Json.Nodes;
using Csat.Domain;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

public sealed class IncentiveSchemeJsonTests
{
    [Fact]
    public void Presets_survive_their_files() => Assert.All(IncentiveSchemes.All, scheme =>
    {
        Assert.Empty(scheme.Validate());
        Assert.Equal(scheme, IncentiveScheme.Parse(scheme.ToJson()));
        Assert.Equal(scheme, IncentiveScheme.Parse(scheme.ToJson(indented: true)));
        Assert.Equal(scheme, JsonSerializer.Deserialize<IncentiveScheme>(JsonSerializer.Serialize(scheme)));
    });

    [Property(Arbitrary = [typeof(IncentiveMonths)])]
    public void Any_sound_scheme_survives_its_file(RandomMonth random) =>
        Assert.Equal(random.Scheme, IncentiveScheme.Parse(random.Scheme.ToJson()));

    [Fact]
    public void What_is_left_out_has_its_default()
    {
        IncentiveScheme scheme = IncentiveScheme.Parse(
            """{"schemaVersion":1,"id":"a","version":"1","measures":[{"code":"s","family":"Satisfaction","weight":1,"threshold":0.4,"target":0.8,"stretch":0.95}]}""");

        Assert.Equal(new IncentiveScheme
        {
            Id = "a",
            Version = "1",
            Measures = [new() { Code = "s", Family = MeasureFamily.Satisfaction, Weight = 1, Threshold = 0.4, Target = 0.8, Stretch = 0.95 }],
        }, scheme);
    }

    /// <summary>Forty faults planted in one file, of its form and of its content: all of them are found, and nothing else.</summary>
    [Fact]
    public void A_scheme_of_forty_planted_faults_is_told_all_of_them()
    {
        const string json = """
            {"schemaVersion":1,"id":" ","version":"","followsManagementMeasures":true,"minimumSatisfactionWeight":0.2,"shrinkageStrength":-1,
            "shrinkage":"Guessed","confidenceLevel":95,"currency":{"code":"CNY","digits":9},"colour":"red","orderMeasure":"nobody",
            "measures":[
              {"code":"s","family":"Satisfaction","weight":0.2,"threshold":0.9,"target":0.8,"stretch":0.95,"minimumN":-1,"floor":-5,"cap":90},
              {"code":"s","family":"Happiness","weight":-0.1,"threshold":0.4,"target":0.8,"stretch":1.5,"scope":"World"},
              {"code":"t","family":"Timeliness","weight":0.2,"threshold":0.4,"target":0.8,"stretch":0.9,"groupTarget":0.85,"direction":"Sideways"},
              {"code":"u","family":"Quality","weight":0.2,"threshold":0.4,"target":0.8,"stretch":0.9,"kind":"Guess","withoutData":"Zero","concern":"Much"},
              {"code":"b","family":"Quality","weight":0.1,"threshold":0.4,"target":0.8,"stretch":0.9,"subject":"Broadband"},
              {"code":"f","family":"Quality","weight":0.1,"threshold":0.4,"target":0.8,"stretch":0.9,"subject":"FixedLine"},
              {"code":"v","family":"Quality","weight":0.1,"threshold":0.4,"target":0.8,"stretch":0.9,"subject":"VipCustomers"},
              {"code":"o","family":"Quality","weight":0.15,"threshold":0.4,"target":0.8,"stretch":0.9,"subject":"OrdinaryCustomers"},
              {"code":"j","family":"Quality","weight":0.1,"threshold":0.4,"target":0.7,"stretch":0.9,"subject":"JustifiedComplaints"},
              {"code":"c","family":"Quality","weight":0.05,"threshold":0.4,"target":0.8,"stretch":0.9,"subject":"AllComplaints"}],
            "mix":[{"role":"r","individualShare":1.5},{"role":"r","individualShare":0.5},{"role":"","individualShare":0.5}],
            "rewards":[{"code":"x","standard":80,"amount":-1},{"code":"x","standard":90,"amount":1.005,"kind":"Car"},{"code":"y","standard":60,"quota":1}],
            "perOrder":{"satisfied":-1},"complaintDeduction":{"minor":5,"major":3,"justifiedFactor":0.5},"redLines":{"appealDays":-1},
            "improvementPlan":{"opensAfter":0},"awards":{"ties":"Dice"},"provider":{"feeCurve":[{"score":80,"coefficient":1},{"score":90,"coefficient":0.9}]}}
            """;
        string[] expected =
        [
            "$.id", "$.version", "$.minimumSatisfactionWeight", "$.shrinkageStrength", "$.shrinkage", "$.confidenceLevel", "$.currency.digits", "$.colour", "$.orderMeasure",
            "$.measures[0].minimumN", "$.measures[0].floor", "$.measures[0].cap", "$.measures[0].target",
            "$.measures[1].code", "$.measures[1].family", "$.measures[1].weight", "$.measures[1].stretch", "$.measures[1].scope",
            "$.measures[2].target", "$.measures[2].direction", "$.measures[3].kind", "$.measures[3].withoutData", "$.measures[3].concern", "$.measures[8].target",
            "$.mix[0].individualShare", "$.mix[1].role", "$.mix[2].role",
            "$.rewards[0].amount", "$.rewards[1].code", "$.rewards[1].standard", "$.rewards[1].amount", "$.rewards[1].kind", "$.rewards[2].quota",
            "$.perOrder.satisfied", "$.complaintDeduction.major", "$.complaintDeduction.justifiedFactor", "$.redLines.appealDays", "$.improvementPlan.opensAfter",
            "$.awards.ties", "$.provider.feeCurve[1].coefficient",
        ];

        Assert.False(IncentiveScheme.TryParse(json, out _, out IReadOnlyList<Finding> findings));

        string[] found = [.. findings.Select(finding => finding.Path)];
        Assert.Equal([], expected.Except(found));
        Assert.Equal([], found.Except(expected));
        Assert.Equal(40, expected.Length);
        Assert.All(findings, finding => Assert.NotEmpty(finding.Message.Zh));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"schemaVersion\":2}")]
    [InlineData("{\"id\":\"\\ud800\"}")]
    public void What_is_no_scheme_is_refused_with_findings(string? json)
    {
        Assert.False(IncentiveScheme.TryParse(json, out IncentiveScheme? scheme, out IReadOnlyList<Finding> findings));
        Assert.Null(scheme);
        Assert.NotEmpty(findings);
    }

    [Fact]
    public void A_broken_member_never_throws_anything_but_findings()
    {
        foreach (IncentiveScheme scheme in IncentiveSchemes.All)
        {
            foreach (string key in JsonNode.Parse(scheme.ToJson())!.AsObject().Select(member => member.Key).ToArray())
            {
                foreach (string value in new[] { "null", "true", "-7", "1e400", "\"x\"", "[]", "[null]", "{}", "[{}]" })
                {
                    JsonObject broken = JsonNode.Parse(scheme.ToJson())!.AsObject();
                    broken[key] = JsonNode.Parse(value);
                    bool isRead = IncentiveScheme.TryParse(broken.ToJsonString(), out IncentiveScheme? read, out IReadOnlyList<Finding> findings);
                    Assert.Equal(isRead, findings.Count == 0);
                    Assert.Equal(isRead, read is not null);
                }
            }
        }
    }
}
