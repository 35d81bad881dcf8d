using System.Globalization;
using System.Text.Json;
using Csat.Domain;

namespace Csat.Scoring.Tests;

public sealed class IncentiveFactsTests
{
    private static readonly IncentiveScheme Scheme = IncentiveSchemes.ManagementMeasures;

    [Fact]
    public void Bad_facts_are_told_all_at_once_with_their_places()
    {
        StaffFacts[] staff =
        [
            new("a", [MeasureFact.Proportion("satisfaction", 5, 4), MeasureFact.Proportion("speed", 1, 2)]),
            new(" ", [MeasureFact.Proportion("satisfaction", 1, -4), MeasureFact.Proportion("reply-on-time", -1, 4)]),
            null!,
            new("a", [MeasureFact.Proportion("satisfaction", 1, 4), null!, MeasureFact.Proportion("satisfaction", 9, 4)]),
            new("b", [MeasureFact.Proportion("reply-on-time", 0, long.MaxValue)]),
            new("c", [MeasureFact.Proportion("reply-on-time", 0, 1), MeasureFact.Proportion(null!, 3, 1)]),
        ];

        var refusal = Assert.Throws<FindingsException>(() => Scheme.Evaluate(staff));

        Assert.Equal("staff", refusal.ParamName);
        Assert.Equal(
        [
            "staff[0].facts[0].successes", "staff[0].facts[1].code",
            "staff[1].staffId", "staff[1].facts[0].n", "staff[1].facts[1].successes",
            "staff[2]",
            "staff[3].staffId", "staff[3].facts[1]", "staff[3].facts[2].code", "staff[3].facts[2].successes",
            "staff[5].facts[1].code", "staff[5].facts[1].successes", "staff[5].facts[0].n",
        ], refusal.Findings.Select(finding => finding.Path));
        Assert.Contains("'speed'; legal: satisfaction, reply-on-time, resolved-on-time", refusal.Message);
        Assert.Contains("staff[0].facts[0].successes: 5 successes; legal: 0 to n = 4", refusal.Message);
        Assert.All(refusal.Findings, finding => Assert.NotEmpty(finding.Message.Zh));
    }

    [Fact]
    public void No_staff_at_all_is_the_callers_bug() =>
        Assert.Equal("staff", Assert.Throws<ArgumentNullException>(() => Scheme.Evaluate((IEnumerable<StaffFacts>)null!)).ParamName);

    [Fact]
    public void Nobody_gives_an_empty_month() => Assert.Empty(Scheme.Evaluate([]).Scores);

    [Fact]
    public void An_unknown_person_is_answered_with_those_who_are_there()
    {
        IncentiveMonth month = Scheme.Evaluate(IncentiveWorkedExampleTests.Staff());

        string message = Assert.Throws<KeyNotFoundException>(() => month.For("D")).Message;

        Assert.Contains("'D'", message);
        Assert.Contains("3 people: A, C, B.", message);
        Assert.Contains("0 people.", Assert.Throws<KeyNotFoundException>(() => Scheme.Evaluate([]).For("D")).Message);
        Assert.Throws<ArgumentNullException>(() => month.For(null!));
    }

    [Fact]
    public void Nineteen_of_twenty_and_eighteen_of_twenty_are_a_tie()
    {
        IncentiveMonth month = Scheme.Evaluate(
        [
            Person("eighteen", (18, 20)),
            Person("nineteen", (19, 20)),
        ]);

        Assert.Equal(["nineteen", "eighteen"], month.Scores.Select(score => score.StaffId));
        Assert.All(month.Scores, score => Assert.Equal(1, score.Rank));
        Assert.Equal(["eighteen"], month.For("nineteen").TiedWith);
        Assert.Equal(["nineteen"], month.For("eighteen").TiedWith);
        Assert.True(month.For("nineteen").Score > month.For("eighteen").Score);
    }

    [Fact]
    public void Enough_answers_do_tell_people_apart()
    {
        IncentiveMonth month = Scheme.Evaluate([Person("better", (380, 400)), Person("worse", (260, 400))]);

        Assert.Equal(1, month.For("better").Rank);
        Assert.Equal(2, month.For("worse").Rank);
        Assert.Empty(month.For("better").TiedWith);
    }

    [Fact]
    public void Equal_scores_are_listed_by_ordinal_id()
    {
        IncentiveMonth month = Scheme.Evaluate(new[] { "b", "a", "B", "A" }.Select(id => Person(id, (18, 20))));

        Assert.Equal(["A", "B", "a", "b"], month.Scores.Select(score => score.StaffId));
    }

    [Theory]
    [InlineData(4, MeasureValueSource.Team)]
    [InlineData(5, MeasureValueSource.Shrunk)]
    public void Under_the_minimum_the_teams_value_stands_in(long n, MeasureValueSource source)
    {
        IncentiveMonth month = Scheme.Evaluate([Person("new", (n, n)), Person("team", (30, 40))]);
        MeasureScore part = month.For("new").Components[0];

        Assert.Equal(source, part.ValueSource);
        Assert.Equal(1.0, part.Observed.Value);
        Assert.Equal(source == MeasureValueSource.Team ? 34.0 / 44 : (5 + (20 * 35.0 / 45)) / 25, part.UsedValue!.Value, 12);
        Assert.Contains(source == MeasureValueSource.Team ? "fewer than 5 own cases" : "shrunk to the team's", month.For("new").Explain());
        Assert.Contains(source == MeasureValueSource.Team ? "本人样本少于 5" : "收缩", month.For("new").Explain(CultureInfo.GetCultureInfo("zh")));
    }

    [Fact]
    public void Few_cases_never_look_precise()
    {
        IncentiveMonth month = Scheme.Evaluate([Person("none", null), Person("four", (3, 4)), Person("six", (5, 6)), Person("many", (330, 400))]);
        double[] widths = [.. new[] { "none", "four", "six", "many" }.Select(id => month.For(id).Components[0].UsedInterval!.Value.Width)];

        Assert.Equal(widths[0], widths[1]);
        Assert.True(widths[1] > widths[2] && widths[2] > widths[3]);
        Assert.Equal([20, 20, 26, 410], new[] { "none", "four", "six", "many" }.Select(id => month.For(id).Components[0].EffectiveN!.Value));
    }

    [Fact]
    public void A_person_alone_borrows_nothing_from_himself()
    {
        StaffScore alone = Scheme.Evaluate([Person("alone", (19, 20))]).For("alone");

        Assert.Equal(20, alone.Components[0].EffectiveN);
        ConfidenceInterval own = Intervals.Wilson(19, 20);
        Assert.Equal(own.Lower, alone.Components[0].UsedInterval!.Value.Lower, 12);
        Assert.Equal(own.Upper, alone.Components[0].UsedInterval!.Value.Upper, 12);

        MeasureScore few = Scheme.Evaluate([Person("alone", (3, 4))]).For("alone").Components[0];
        Assert.Equal(new ConfidenceInterval(0, 1), few.UsedInterval);
        Assert.Equal(new ConfidenceInterval(0, 120), few.AchievementInterval);
    }

    [Fact]
    public void A_scheme_that_shrinks_nothing_keeps_own_values_and_their_doubt()
    {
        MeasureScore part = (Scheme with { ShrinkageStrength = 0 })
            .Evaluate([Person("a", (19, 20)), Person("b", (10, 20))]).For("a").Components[0];

        Assert.Equal(MeasureValueSource.Own, part.ValueSource);
        Assert.Equal(0.95, part.UsedValue);
        Assert.Equal(Intervals.Wilson(19, 20), part.UsedInterval);
    }

    [Fact]
    public void A_measure_that_nobody_has_leaves_everybody_without_a_score_and_never_with_zero()
    {
        IncentiveMonth month = Scheme.Evaluate([Staff("b", (9, 10), null, (0, 0)), Staff("a", (8, 10), null, null)]);

        Assert.Equal(["a", "b"], month.Scores.Select(score => score.StaffId));
        Assert.All(month.Scores, score =>
        {
            Assert.Equal(StaffScoreStatus.MeasureWithoutData, score.Status);
            Assert.Null(score.Score);
            Assert.Null(score.Lower);
            Assert.Null(score.Upper);
            Assert.Null(score.Rank);
            Assert.Empty(score.TiedWith);
            Assert.Equal(MeasureValueSource.None, score.Components[1].ValueSource);
            Assert.Null(score.Components[1].UsedValue);
            Assert.Null(score.Components[1].Points);
            Assert.Contains("nobody in the team has a case", score.Explain());
            Assert.Contains("No score: nobody has a case for Replies in time, Resolutions in time.", score.Explain());
            Assert.Contains("没有定义不等于零分", score.Explain(CultureInfo.GetCultureInfo("zh-CN")));
        });
        Assert.Equal("a: MeasureWithoutData", month.For("a").ToString());
    }

    [Fact]
    public void A_measure_without_weight_and_data_takes_nobodys_score()
    {
        IncentiveScheme watched = Scheme with { Measures = [.. Scheme.Measures, Scheme.Measures[1] with { Code = "watched", Weight = 0 }] };
        StaffScore with = watched.Evaluate(IncentiveWorkedExampleTests.Staff()).For("A");

        Assert.Equal(Scheme.Evaluate(IncentiveWorkedExampleTests.Staff()).For("A").Score, with.Score);
        Assert.Null(with.Components[3].Points);
    }

    [Fact]
    public void Facts_schemes_and_results_serialise_as_they_are()
    {
        StaffFacts[] staff = IncentiveWorkedExampleTests.Staff();

        StaffFacts[] back = JsonSerializer.Deserialize<StaffFacts[]>(JsonSerializer.Serialize(staff))!;
        IncentiveScheme scheme = JsonSerializer.Deserialize<IncentiveScheme>(JsonSerializer.Serialize(Scheme))!;
        string json = JsonSerializer.Serialize(scheme.Evaluate(back).Scores);

        Assert.Equal(Scheme, scheme);
        Assert.Equal(JsonSerializer.Serialize(Scheme.Evaluate(staff).Scores), json);
        Assert.Contains("\"TiedWith\":[\"C\"]", json);
        Assert.Contains("\"kind\":\"proportion\"", json);
    }

    private static StaffFacts Person(string id, (long X, long N)? satisfaction) => Staff(id, satisfaction, (90, 100), (45, 50));

    private static StaffFacts Staff(string id, (long X, long N)? satisfaction, (long X, long N)? replies, (long X, long N)? resolutions) =>
        IncentiveWorkedExampleTests.Person(id, satisfaction, replies, resolutions);
}
