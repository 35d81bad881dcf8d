using System.Globalization;
using Csat.Domain;
using Csat.Scoring;

namespace Csat.Docs.Tests;

/// <summary>The examples of docs/scoring.md. What stands between the marks is copied there by a test, and what it prints too.</summary>
internal static class ScoringExamples
{
    public static void Tally()
    {
        // tally:begin
        RatingTally april = RatingTally.Count(RatingScales.SmsAbcd, ["A", "b", "满意", "D", "Ｃ", "师傅很好", ""]);
        var may = RatingTally.FromCounts(RatingScales.SmsAbcd, [("A", 11L), ("B", 7L), ("C", 2L), (null, 5L)]);
        Console.WriteLine(april);
        Console.WriteLine(april + may);
        Console.WriteLine((april + may - may) == april);
        // tally:end
    }

    public static void Travel()
    {
        // travel:begin
        RatingTally branch = RatingTally.Count(RatingScales.SmsAbcd, ["A", "B", "满意", "D", "C", "A", "A", "?", ""]);
        byte[] message = branch.ToBytes();
        Console.WriteLine(BitConverter.ToString(message));

        RatingTally province = RatingTally.Empty(RatingScales.SmsAbcd) + RatingTally.FromBytes(message);
        Console.WriteLine(province == branch);

        message[20]++;
        if (!RatingTally.TryFromBytes(message, out _, out IReadOnlyList<Finding> findings))
        {
            Console.WriteLine(findings[0]);
        }
        // travel:end
    }

    public static void Satisfaction()
    {
        // satisfaction:begin
        var month = RatingTally.FromCounts(RatingScales.FiveLevel, [("非常满意", 42L), ("满意", 40L), ("一般", 10L), ("不满意", 6L), ("非常不满意", 2L)]);
        Console.WriteLine(month.Score(Metrics.SatisfactionRate(NeutralPolicy.Exclude)));
        Console.WriteLine(month.Score(Metrics.SatisfactionRate(NeutralPolicy.CountAsDissatisfied)));
        Console.WriteLine(RatingTally.Empty(RatingScales.FiveLevel).Score(Metrics.SatisfactionRate(NeutralPolicy.Exclude)));
        // satisfaction:end
    }

    public static void Boxes()
    {
        // boxes:begin
        var month = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [3, 5, 10, 40, 42]);
        Console.WriteLine(month.Score(Metrics.TopBox(2)));
        Console.WriteLine(month.Score(Metrics.BottomBox(1)));
        Console.WriteLine(month.Score(Metrics.NetBox(2)));
        Console.WriteLine(month.Score(Metrics.Mean));
        Console.WriteLine(month.Score(Metrics.Index0To100));
        Console.WriteLine(month.Describe());
        // boxes:end
    }

    public static void Nps()
    {
        // nps:begin
        var month = RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, [1, 0, 1, 2, 3, 5, 8, 15, 15, 20, 30]);
        Console.WriteLine(month.Score(Metrics.Nps));
        Console.WriteLine(month.Score(Metrics.Nps, new ScoreOptions { Method = IntervalMethod.TangoScore }));

        Estimate delighted = RatingTally.FromCounts(RatingScales.Recommend0To10, [("10", 20L)]).Score(Metrics.Nps);
        Console.WriteLine(delighted);
        Console.WriteLine(delighted.Upper?.ToString("0.0", CultureInfo.InvariantCulture));
        // nps:end
    }

    public static void Effort()
    {
        // effort:begin
        var month = RatingTally.FromCountsWorstFirst(RatingScales.Effort1To7, [2, 3, 5, 10, 20, 35, 25]);
        Console.WriteLine(month.Score(Metrics.CesMean));
        Console.WriteLine(month.Score(Metrics.CesTop));
        Console.WriteLine(month.Score(Metrics.CesNet));
        // effort:end
    }

    public static void Rates()
    {
        // rates:begin
        Console.WriteLine(ServiceRates.FirstTimeResolution.Of(183, 210));
        Console.WriteLine(Estimate.OfEvents(events: 168, exposure: 2_000_000));
        Console.WriteLine(RateRatio.Between(168, 2_000_000, 130, 1_900_000));
        // rates:end
    }

    public static void Target()
    {
        // target:begin
        TargetCheck hotline = ScoreTargets.HotlineAnswered.Judge(ServiceRates.HotlineAnswered.Of(9_040, 10_000));
        Console.WriteLine(hotline);
        Console.WriteLine(ScoreTargets.HotlineAnswered.Judge(ServiceRates.HotlineAnswered.Of(866, 1_000)).Explain(CultureInfo.GetCultureInfo("zh-CN")));
        Console.WriteLine(hotline.Verdict + ", " + hotline.IsShown);
        // target:end
    }

    public static void Compare()
    {
        // compare:begin
        Console.WriteLine(Comparison.OfProportions(24, 100, 34, 100));
        Console.WriteLine(Comparison.OfProportions(240, 1000, 340, 1000));
        var april = RatingTally.FromCounts(RatingScales.SmsAbcd, [("B", 1824L), ("C", 576L)]);
        var may = RatingTally.FromCounts(RatingScales.SmsAbcd, [("B", 1728L), ("C", 672L)]);
        Console.WriteLine(Comparison.Between(april, may, Metrics.SatisfactionRate()).Explain(CultureInfo.GetCultureInfo("zh-CN")));
        // compare:end
    }

    public static void Many()
    {
        // many:begin
        double[] branches = [0.004, 0.012, 0.025, 0.035, 0.6];
        Console.WriteLine(Shown(PValues.Adjust(branches)));
        Console.WriteLine(Shown(PValues.Adjust(branches, PValueAdjustment.BenjaminiHochberg)));
        // many:end

        static string Shown(IEnumerable<double> values) => string.Join("  ", values.Select(value => value.ToString("0.000", CultureInfo.InvariantCulture)));
    }

    public static void Periods()
    {
        // periods:begin
        TimeZoneInfo china = TimeZoneInfo.CreateCustomTimeZone("China", TimeSpan.FromHours(8), "China", "China");
        RatingTimeline timeline = RatingTimeline.Count(
            RatingScales.SmsAbcd,
            [
                (new DateTimeOffset(2026, 11, 1, 15, 59, 0, TimeSpan.Zero), "A"),  // 23:59 on Sunday in China
                (new DateTimeOffset(2026, 11, 1, 16, 0, 0, TimeSpan.Zero), "D"),   // midnight: Monday
                (new DateTimeOffset(2026, 11, 17, 9, 30, 0, TimeSpan.FromHours(8)), "B"),
            ],
            china);
        foreach (PeriodTally week in timeline.ByWeek(DayOfWeek.Monday))
        {
            Console.WriteLine($"{week.Days}: {week.Tally.Score(Metrics.SatisfactionRate())}");
        }
        // periods:end
    }

    public static void Samples()
    {
        // samples:begin
        RequiredSample sample = SampleSize.ForProportion(margin: 0.03, population: 20_000);
        Console.WriteLine($"{sample.Answers} answers, {sample.Invitations(responseRate: 0.12)} to ask");
        Console.WriteLine(SampleSize.ForNps(margin: 5, promoters: 0.5, detractors: 0.2).Answers);
        Console.WriteLine(SampleSize.ForTwoProportions(0.76, 0.80).Answers);
        // samples:end
    }

    public static void Weights()
    {
        // weights:begin
        var city = RatingTally.FromCounts(RatingScales.SmsAbcd, [("B", 80L), ("C", 20L)]);
        var countryside = RatingTally.FromCounts(RatingScales.SmsAbcd, [("B", 60L), ("C", 40L)]);
        Console.WriteLine((city + countryside).Score(Metrics.SatisfactionRate()));
        SurveyEstimate whole = Stratified.Score([new("city", city, 90_000), new("countryside", countryside, 10_000)], Metrics.SatisfactionRate());
        Console.WriteLine(whole.Estimate);
        // weights:end
    }

    public static void Groups()
    {
        // groups:begin
        SurveyCube branches = SurveyCube.FromTallies(
            RatingScales.SmsAbcd,
            [
                ("Nanjing", RatingTally.FromCounts(RatingScales.SmsAbcd, [("B", 45L), ("C", 5L)])),
                ("Suzhou", RatingTally.FromCounts(RatingScales.SmsAbcd, [("B", 38L), ("C", 12L)])),
                ("Hangzhou", RatingTally.FromCounts(RatingScales.SmsAbcd, [("B", 12L), ("C", 8L)])),
                (null, RatingTally.FromCounts(RatingScales.SmsAbcd, [("B", 1L)])),
            ]);
        foreach ((GroupScore score, RankedUnit unit) in branches.Score(Metrics.SatisfactionRate()).Zip(branches.Rank(Metrics.SatisfactionRate())))
        {
            Console.WriteLine($"{score}: rank {unit.Rank} to {unit.LastRank}");
        }

        SurveyCube provinces = branches.RollUp(branch => branch is "Nanjing" or "Suzhou" ? "Jiangsu" : null);
        Console.WriteLine(provinces);
        Console.WriteLine(provinces["Jiangsu"].Score(Metrics.SatisfactionRate()));
        Console.WriteLine(provinces.Total == branches.Total);

        int[] branchOf = [0, 1, 1, 0, 7];
        byte[] ratings = [4, 3, 1, 255, 4];
        Console.WriteLine(SurveyCube.Count(RatingScales.SmsAbcd, branchOf, ratings, groupCount: 2));
        // groups:end
    }

    public static void Ranking()
    {
        // ranking:begin
        (string Id, long Satisfied, long N)[] staff = [("agent-01", 2, 2), ("agent-02", 190, 200), ("agent-03", 160, 200), ("agent-04", 30, 50)];
        var shrunk = EmpiricalBayes.Shrink([.. staff.Select(one => one.Satisfied)], [.. staff.Select(one => one.N)]);
        foreach ((RankedUnit unit, ShrunkenRate rate) in FairRanking.Of(staff.Select(one => (one.Id, Intervals.Wilson(one.Satisfied, one.N)))).Zip(shrunk.Units))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{unit.Id}: rank {unit.Rank} to {unit.LastRank}, raw {rate.Raw:0.000}, shrunken {rate.Value:0.000}"));
        }
        // ranking:end
    }

    public static void Resampling()
    {
        // resampling:begin
        var may = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [3, 5, 10, 40, 42]);
        Console.WriteLine(Bootstrap.Median(may, seed: 42));
        Console.WriteLine(Bootstrap.Statistic(may, "best to worst", counts => (double)counts[4] / counts[0], seed: 42));

        var year = RatingTally.FromCountsWorstFirst(RatingScales.OneToFive, [36, 60, 120, 480, 504]);
        Console.WriteLine(Bootstrap.Statistic(year, "best to worst", counts => (double)counts[4] / counts[0], seed: 42));

        Console.WriteLine(Bootstrap.Score(may, Metrics.Mean, seed: 42));
        Console.WriteLine(may.Score(Metrics.Mean));
        // resampling:end
    }

    public static void IntervalColumns()
    {
        // interval-columns:begin
        long[] satisfied = [45, 38, 12, 0];
        long[] answered = [50, 50, 20, 0];
        double[] lower = new double[answered.Length];
        double[] upper = new double[answered.Length];
        Console.WriteLine(Intervals.Wilson(satisfied, answered, lower, upper));
        Console.WriteLine(string.Join("  ", lower.Zip(upper, (low, high) => string.Create(CultureInfo.InvariantCulture, $"{low:0.000}…{high:0.000}"))));
        // interval-columns:end
    }

    public static void Columns()
    {
        // columns:begin
        var counter = new RatingCounter(RatingScales.Recommend0To10.WithCodes(notApplicable: 98, noAnswer: 99));
        byte[] ratings = [10, 9, 9, 7, 3, 98, 99, 99, 200];
        float[] exported = [10, 9, 9, 7, 3, 98, 99, float.NaN, 9.5f];
        Console.WriteLine(counter.Count(ratings));
        Console.WriteLine(counter.Count(ratings, maxDegreeOfParallelism: -1) == counter.Count(exported));
        Console.WriteLine(counter.CountSentiments(ratings).Score(Metrics.Nps));

        long[] slots = new long[counter.SlotCount];
        foreach (byte[] block in ratings.Chunk(4))
        {
            counter.Add(block, slots);
        }

        Console.WriteLine(counter.ToTally(slots) == counter.Count(ratings));
        // columns:end
    }
}
