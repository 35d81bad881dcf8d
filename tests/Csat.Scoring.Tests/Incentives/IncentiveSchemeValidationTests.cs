using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring.Tests;

public sealed class IncentiveSchemeValidationTests
{
    private static readonly IncentiveScheme Sound = IncentiveSchemes.ManagementMeasures;

    public static TheoryData<string, IncentiveScheme, string, string?> Faults()
    {
        IncentiveMeasure first = Sound.Measures[0];
        var data = new TheoryData<string, IncentiveScheme, string, string?>
        {
            { "no id", Sound with { Id = " " }, "id", null },
            { "no version", Sound with { Version = null! }, "version", null },
            { "no measures", Sound with { Measures = [], OrderMeasure = null, MinimumSatisfactionWeight = 0.3m }, "measures", null },
            { "confidence 95", Sound with { ConfidenceLevel = 95 }, "confidenceLevel", null },
            { "confidence NaN", Sound with { ConfidenceLevel = double.NaN }, "confidenceLevel", null },
            { "strength negative", Sound with { ShrinkageStrength = -1 }, "shrinkageStrength", null },
            { "strength NaN", Sound with { ShrinkageStrength = double.NaN }, "shrinkageStrength", null },
            { "strength infinite", Sound with { ShrinkageStrength = double.PositiveInfinity }, "shrinkageStrength", null },
            { "minimum lowered", Sound with { MinimumSatisfactionWeight = 0.299m }, "minimumSatisfactionWeight", "INC-01" },
            { "minimum negative", Sound with { MinimumSatisfactionWeight = -0.1m }, "minimumSatisfactionWeight", "INC-01" },
            { "minimum raised", Sound with { MinimumSatisfactionWeight = 0.4m }, "measures", "INC-01" },
            { "sum short", With(2, last => last with { Weight = 0.3499m }), "measures", null },
            { "measure missing", Sound with { Measures = [.. Sound.Measures, null!] }, "measures[3]", null },
            { "zero-weight twin", Sound with { Measures = [.. Sound.Measures, first with { Weight = 0 }] }, "measures[3].code", null },
        };
        (string Name, Func<IncentiveMeasure, IncentiveMeasure> Change, string Field)[] single =
        [
            ("code empty", m => m with { Code = "" }, "code"),
            ("family unknown", m => m with { Family = (MeasureFamily)99 }, "family"),
            ("direction unknown", m => m with { Direction = (MeasureDirection)9 }, "direction"),
            ("direction turned", m => m with { Direction = MeasureDirection.LowerIsBetter }, "target"),
            ("minimum n negative", m => m with { MinimumN = -1 }, "minimumN"),
            ("threshold in percent", m => m with { Threshold = 40 }, "threshold"),
            ("threshold NaN", m => m with { Threshold = double.NaN }, "threshold"),
            ("target NaN", m => m with { Target = double.NaN }, "target"),
            ("stretch infinite", m => m with { Stretch = double.PositiveInfinity }, "stretch"),
            ("threshold at target", m => m with { Threshold = m.Target }, "target"),
            ("stretch at target", m => m with { Stretch = m.Target }, "target"),
            ("floor above 100", m => m with { Floor = 100.5 }, "floor"),
            ("floor negative", m => m with { Floor = -1 }, "floor"),
            ("floor NaN", m => m with { Floor = double.NaN }, "floor"),
            ("cap under 100", m => m with { Cap = 99.9 }, "cap"),
            ("cap NaN", m => m with { Cap = double.NaN }, "cap"),
            ("cap infinite", m => m with { Cap = double.PositiveInfinity }, "cap"),
        ];
        foreach ((string name, Func<IncentiveMeasure, IncentiveMeasure> change, string field) in single)
        {
            data.Add(name, With(1, change), "measures[1]." + field, null);
        }

        return data;
    }

    [Fact]
    public void The_preset_is_sound_and_its_defaults_are_documented_ones()
    {
        Assert.Empty(Sound.Validate());
        Assert.True(Sound.FollowsManagementMeasures);
        Assert.Equal(0.30m, Sound.MinimumSatisfactionWeight);
        Assert.Equal(20, Sound.ShrinkageStrength);
        Assert.Equal(0.95, Sound.ConfidenceLevel);
        Assert.Equal(
            ["satisfaction 0.30 0.4 0.8 0.95 0 120 5", "reply-on-time 0.35 0.7 0.9 0.99 0 120 0", "resolved-on-time 0.35 0.7 0.9 0.99 0 120 0"],
            Sound.Measures.Select(m => string.Format(
                CultureInfo.InvariantCulture, "{0} {1} {2} {3} {4} {5} {6} {7}", m.Code, m.Weight, m.Threshold, m.Target, m.Stretch, m.Floor, m.Cap, m.MinimumN)));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_single_fault_is_the_single_finding(string name, IncentiveScheme scheme, string path, string? rule)
    {
        Finding finding = Assert.Single(scheme.Validate());

        Assert.True(path == finding.Path, name + ": " + finding);
        Assert.Equal(rule, finding.RuleId?.ToString());
        Assert.Contains("legal", finding.Message.En.Replace("at least 0.30", "legal"));
        Assert.NotEmpty(finding.Message.Zh);
    }

    [Theory]
    [InlineData("0.299", false)]
    [InlineData("0.2999999999999999999999999999", false)]
    [InlineData("0.30", true)]
    [InlineData("0.31", true)]
    public void Satisfaction_weighs_thirty_percent_or_the_scheme_is_refused(string weight, bool accepted)
    {
        decimal satisfaction = decimal.Parse(weight, CultureInfo.InvariantCulture);
        IncentiveScheme scheme = Sound with
        {
            Measures =
            [
                Sound.Measures[0] with { Weight = satisfaction },
                Sound.Measures[1],
                Sound.Measures[2] with { Weight = 1 - Sound.Measures[1].Weight - satisfaction },
            ],
        };

        IReadOnlyList<Finding> findings = scheme.Validate();

        if (accepted)
        {
            Assert.Empty(findings);
            Assert.Empty(scheme.Evaluate([]).Scores);
            return;
        }

        Finding finding = Assert.Single(findings);
        Assert.Equal("measures", finding.Path);
        Assert.Equal(RuleId.Parse("INC-01"), finding.RuleId);
        Assert.Contains(weight, finding.Message.En);
        Assert.Contains(weight, finding.Message.Zh);
        Assert.Throws<FindingsException>(() => scheme.Evaluate([]));
    }

    [Fact]
    public void Several_satisfaction_measures_count_together()
    {
        IncentiveScheme scheme = Sound with
        {
            Measures =
            [
                Sound.Measures[0] with { Weight = 0.2m },
                Sound.Measures[0] with { Code = "callback", Weight = 0.1m },
                Sound.Measures[1],
                Sound.Measures[2],
            ],
        };

        Assert.Empty(scheme.Validate());
    }

    [Fact]
    public void The_minimum_is_data_for_a_scheme_that_makes_no_claim()
    {
        IncentiveScheme own = With(0, m => m with { Weight = 0.2m }, 1, m => m with { Weight = 0.45m }) with { MinimumSatisfactionWeight = 0.2m };

        Assert.Equal(["minimumSatisfactionWeight", "measures"], own.Validate().Select(finding => finding.Path));
        Assert.Empty((own with { FollowsManagementMeasures = false }).Validate());
    }

    [Fact]
    public void Weights_add_up_exactly_where_binary_fractions_would_not()
    {
        IncentiveScheme tenths = Sound with
        {
            OrderMeasure = null,
            Measures = [.. Enumerable.Range(0, 10).Select(i => Sound.Measures[0] with { Code = "m" + i, Weight = 0.1m })],
        };

        Assert.NotEqual(1.0, Enumerable.Repeat(0.1, 10).Sum());
        Assert.Empty(tenths.Validate());
    }

    [Fact]
    public void Lower_is_better_turns_the_order_round()
    {
        IncentiveScheme repeats = With(1, m => m with { Direction = MeasureDirection.LowerIsBetter, Threshold = 0.2, Target = 0.1, Stretch = 0 });

        Assert.Empty(repeats.Validate());
    }

    [Fact]
    public void Weights_beyond_all_reason_are_reported_not_added_up()
    {
        IncentiveScheme scheme = With(0, m => m with { Weight = decimal.MaxValue }, 1, m => m with { Weight = decimal.MaxValue });

        Assert.Equal(["measures[0].weight", "measures[1].weight"], scheme.Validate().Select(finding => finding.Path));
    }

    [Fact]
    public void A_scheme_of_many_faults_is_told_all_of_them_at_once()
    {
        var scheme = new IncentiveScheme
        {
            Id = "",
            Version = "",
            FollowsManagementMeasures = true,
            MinimumSatisfactionWeight = 0.1m,
            ShrinkageStrength = double.NaN,
            ConfidenceLevel = 1,
            Measures =
            [
                Sound.Measures[0] with { Weight = 0.2m, Threshold = 0.9 },
                Sound.Measures[1] with { Weight = -0.1m, Floor = 130, Cap = 90 },
                Sound.Measures[1] with { Target = double.NaN },
                Sound.Measures[2] with { Code = "", MinimumN = -3, Direction = (MeasureDirection)7 },
            ],
        };
        string[] expected =
        [
            "id", "version", "confidenceLevel", "shrinkageStrength", "minimumSatisfactionWeight", "measures", "measures",
            "measures[0].target", "measures[1].weight", "measures[1].floor", "measures[1].cap",
            "measures[2].code", "measures[2].target", "measures[3].code", "measures[3].minimumN", "measures[3].direction",
        ];

        Assert.Equal(expected, scheme.Validate().Select(finding => finding.Path));

        var refusal = Assert.Throws<FindingsException>(() => scheme.Evaluate([new StaffFacts("", [])]));
        Assert.Equal("scheme", refusal.ParamName);
        Assert.Equal(expected, refusal.Findings.Select(finding => finding.Path));
        Assert.All(refusal.Findings, finding => Assert.Contains(finding.ToString(), refusal.Message));
    }

    [Fact]
    public void A_scheme_keeps_its_own_copy_of_the_measures()
    {
        IncentiveMeasure[] measures = [.. Sound.Measures];
        IncentiveScheme scheme = Sound with { Measures = measures };
        measures[0] = measures[0] with { Weight = 0 };

        Assert.Empty(scheme.Validate());
        Assert.Equal(Sound, scheme);
        Assert.Equal(Sound.GetHashCode(), scheme.GetHashCode());
        Assert.NotEqual(Sound, Sound with { Measures = measures });
        Assert.Equal("management-measures@1", scheme.ToString());
    }

    [Fact]
    public void The_catalogue_says_who_carries_out_the_thirty_percent()
    {
        Rule rule = RuleCatalog.Find("INC-01");

        Assert.Contains("Csat.Scoring.IncentiveScheme.Validate", rule.ImplementedBy);
        Assert.NotNull(typeof(IncentiveScheme).GetMethod(nameof(IncentiveScheme.Validate)));
        Assert.Contains(rule.Parameters, parameter => parameter is { Name: nameof(IncentiveScheme.MinimumSatisfactionWeight), Value: "30 %" });
    }

    private static IncentiveScheme With(int index, Func<IncentiveMeasure, IncentiveMeasure> change) =>
        Sound with { Measures = [.. Sound.Measures.Select((measure, i) => i == index ? change(measure) : measure)] };

    private static IncentiveScheme With(
        int index, Func<IncentiveMeasure, IncentiveMeasure> change, int other, Func<IncentiveMeasure, IncentiveMeasure> changeOther) =>
        Sound with
        {
            Measures = [.. Sound.Measures.Select((measure, i) => i == index ? change(measure) : i == other ? changeOther(measure) : measure)],
        };
}
