using Csat.Domain;
using Csat.TestKit;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace Csat.Scoring.Tests;

public sealed class ProviderTests
{
    private static readonly ProviderPolicy Policy = new() { RequiredDeposit = 1000 };
    private static readonly YearMonth October = new(2026, 10);

    /// <summary>Rule INC-08: the default curve 60 → 0.8, 80 → 1, 95 → 1.1.</summary>
    [Theory]
    [InlineData(0, 0.8)]
    [InlineData(60, 0.8)]
    [InlineData(70, 0.9)]
    [InlineData(80, 1)]
    [InlineData(87.5, 1.05)]
    [InlineData(95, 1.1)]
    [InlineData(120, 1.1)]
    public void The_coefficient_is_linear_between_the_points(double score, double coefficient) =>
        Assert.Equal((decimal)coefficient, Policy.CoefficientOf((decimal)score));

    /// <summary>Rules INC-08 and INC-10.</summary>
    [Fact]
    public void Fees_follow_quality_and_overlapping_intervals_tie()
    {
        ProviderRanking ranking = Ranking();

        Assert.Equal(["s1", "s2", "s3", "s4"], ranking.Providers.Select(one => one.Provider.ProviderId));
        Assert.Equal([1, 1, 3, null], ranking.Providers.Select(one => one.Rank));
        Assert.Equal([2, 2, 3, null], ranking.Providers.Select(one => one.LastRank));
        Assert.Equal([1.1m, 1.08m, 0.9m, 1m], ranking.Providers.Select(one => one.Coefficient));
        Assert.Equal([11_000m, 1_080.01m, 4_500m, 700m], ranking.Providers.Select(one => one.Fee)); // 1000.01 × 1.08 = 1080.0108
        Assert.Equal([1_000m, 0, 0, 0], ranking.Providers.Select(one => one.Reward));
        Assert.Equal(ranking.Total, ranking.Providers.Sum(one => one.Fee + one.Reward));
    }

    [Fact]
    public void The_ranking_is_published_without_money_and_explained_with_it()
    {
        LocalizedText published = BilingualContract.Explains(Ranking().Publish);
        LocalizedText told = BilingualContract.Explains(Ranking().Explain);

        Assert.Equal(
            """
            Service providers, 2026-10 (INC-08). Places that overlap are ties: the facts don't show who is better.
            1–2. s1: 96.00 (91.00…101.00)
            1–2. s2: 92.00 (87.00…97.00)
            3. s3: 70.00 (65.00…75.00)
            –. s4: no score
            """, published.En);
        Assert.Contains("1–2. s1: 96.00 (91.00…101.00); fee 10000.00 CNY × 1.1 = 11000.00 CNY, reward +1000.00 CNY (INC-10).", told.En, StringComparison.Ordinal);
        JsonContract.RoundTripsAsText(Ranking(), JsonContract.Info<ProviderRanking>(ScoringJson.Options));
    }

    /// <summary>Rule INC-10 as a timeline.</summary>
    [Fact]
    public void The_deposit_never_falls_below_zero_without_a_top_up()
    {
        DepositLedger ledger = Policy.Keep("s1",
        [
            new("5", Day(5), DepositEntryKind.Refund, 1),
            new("2", Day(2), DepositEntryKind.Deduction, 1200, "complaints in October"),
            new("1", Day(1), DepositEntryKind.TopUp, 1000),
            new("3", Day(3), DepositEntryKind.Refund, 1),
            new("4", Day(4), DepositEntryKind.TopUp, 500),
        ]);

        Assert.Equal([1000, -1000, 0, 300, -1], ledger.Lines.Select(line => line.Posted));
        Assert.Equal([1000, 0, 0, 300, 299], ledger.Lines.Select(line => line.Balance));
        Assert.Equal([0, 200, 200, 0, 0], ledger.Lines.Select(line => line.Owed));
        Assert.Equal([false, false, true, false, false], ledger.Lines.Select(line => line.IsRefused));
        Assert.Equal((299m, 0m, 701m), (ledger.Balance, ledger.Owed, ledger.Missing));
        LocalizedText told = BilingualContract.Explains(ledger.Explain);
        Assert.Contains("2026-10-02 deduction 1200.00 CNY (complaints in October): -1000.00 CNY; balance 0.00 CNY, 200.00 CNY owed.", told.En, StringComparison.Ordinal);
        JsonContract.RoundTripsAsText(ledger, JsonContract.Info<DepositLedger>(ScoringJson.Options));
        Assert.Equal(1000, Policy.Keep("s1", []).Missing);
    }

    /// <summary>Rule INC-09: (96 × 30 + 70 × 10) / 40 = 89.5; √((0.75 × 5)² + (0.25 × 5)²) = 3.9528….</summary>
    [Fact]
    public void A_managers_figure_is_the_mean_of_the_providers_weighted_by_orders()
    {
        IReadOnlyList<LinkedScore> linked = Policy.Link(Ranking(),
        [
            new("m1", "network-manager", "s3"), new("m1", "network-manager", "s1"), new("m1", "network-manager", "s4"), new("m2", "spare-part-manager", "s4"),
        ]);

        Assert.Equal(89.5, linked[0].Score!.Value, 12);
        Assert.Equal(89.5 - Math.Sqrt((3.75 * 3.75) + (1.25 * 1.25)), linked[0].Lower!.Value, 12);
        Assert.Equal(89.5 + Math.Sqrt((3.75 * 3.75) + (1.25 * 1.25)), linked[0].Upper!.Value, 12);
        Assert.Equal(40, linked[0].Orders);
        Assert.Equal(["s4"], linked[0].Unrated);
        Assert.Null(linked[1].Score);
        Assert.All(linked, one => BilingualContract.Explains(one.Explain));
        JsonContract.RoundTripsAsText(linked[0], JsonContract.Info<LinkedScore>(ScoringJson.Options));
    }

    [Fact]
    public void Every_fault_of_the_rows_is_found()
    {
        var rated = Assert.Throws<FindingsException>(() => Policy.Rate(new YearMonth(2500, 1),
            [null!, new() { ProviderId = "", Orders = -1, BaseFee = -1 }, Provider("a", 5000, 1, 1), Provider("a", double.NaN, 1, 0.001m)]));
        var kept = Assert.Throws<FindingsException>(() => Policy.Keep(" ",
            [null!, new("", new LocalDate(1, 1, 1), (DepositEntryKind)8, 0), new("a", Day(1), DepositEntryKind.Deduction, 0.001m), new("a", Day(1), DepositEntryKind.TopUp, 1)]));
        var linked = Assert.Throws<FindingsException>(() => Policy.Link(Ranking(),
            [null!, new("", "chef", "s9"), new("m", "network-manager", "s1"), new("m", "network-manager", "s1")]));

        Assert.Equal(
            [
                "month", "providers[0]", "providers[1].providerId", "providers[1].orders", "providers[1].baseFee", "providers[2].score",
                "providers[3].providerId", "providers[3].score", "providers[3].baseFee",
            ],
            rated.Findings.Select(finding => finding.Path));
        Assert.Equal(
            [
                "providerId", "entries[0]", "entries[1].entryId", "entries[1].on", "entries[1].kind", "entries[1].amount", "entries[2].amount", "entries[2].reason",
                "entries[3].entryId",
            ],
            kept.Findings.Select(finding => finding.Path));
        Assert.Equal(["links[0]", "links[1].managerId", "links[1].role", "links[1].providerId", "links[3]"], linked.Findings.Select(finding => finding.Path));
    }

    [Property(MaxTest = 500)]
    public void Better_quality_is_never_paid_less(ushort one, ushort other, byte[] steps)
    {
        decimal score = 50;
        decimal coefficient = 0.5m;
        ProviderPolicy policy = new()
        {
            FeeCurve = [.. (steps ?? []).Take(10).Select(step => new FeePoint(score += 1 + (step / 7m), coefficient += step / 777m)), new FeePoint(900, 10)],
        };
        (decimal low, decimal high) = (Math.Min(one, other) / 66m, Math.Max(one, other) / 66m);

        Assert.True(policy.CoefficientOf(low) <= policy.CoefficientOf(high));
        Assert.InRange(policy.CoefficientOf(high), policy.FeeCurve[0].Coefficient, 10);
    }

    [Property(MaxTest = 300)]
    public void A_ledger_keeps_its_books(short[] amounts)
    {
        DepositEntry[] entries = [.. (amounts ?? []).Select((amount, i) => new DepositEntry(
            "e" + i, Day(1 + (i % 5)), (DepositEntryKind)(Math.Abs((int)amount) % 3), (Math.Abs((int)amount) + 1) / 100m, "because"))];

        DepositLedger ledger = Policy.Keep("s", entries);

        decimal topUps = Sum(DepositEntryKind.TopUp, entries);
        decimal deductions = Sum(DepositEntryKind.Deduction, entries);
        decimal refunds = -ledger.Lines.Where(line => line.Entry.Kind == DepositEntryKind.Refund).Sum(line => line.Posted);
        Assert.Equal(topUps - deductions - refunds, ledger.Balance - ledger.Owed);
        Assert.All(ledger.Lines, line => Assert.True(line.Balance >= 0 && line.Owed >= 0 && (line.Balance == 0 || line.Owed == 0)));
        Assert.Equal(ledger.Explain(), Policy.Keep("s", Enumerable.Reverse(entries)).Explain());
    }

    [Property]
    public void The_order_of_rows_changes_nothing(byte[] scores)
    {
        ProviderMonth[] rows = [.. (scores ?? []).Select((score, i) => Provider("p" + i, score, score, score))];
        ProviderLink[] links = [.. rows.Select(row => new ProviderLink("m" + (row.Orders % 2), "network-manager", row.ProviderId))];

        ProviderRanking ranking = Policy.Rate(October, rows);
        ProviderRanking reversed = Policy.Rate(October, Enumerable.Reverse(rows));

        Assert.Equal(ranking.Explain(), reversed.Explain());
        Assert.Equal(
            Policy.Link(ranking, links).Select(one => (one.ManagerId, one.Score, one.Lower, one.Upper)),
            Policy.Link(reversed, Enumerable.Reverse(links)).Select(one => (one.ManagerId, one.Score, one.Lower, one.Upper)));
    }

    private static decimal Sum(DepositEntryKind kind, DepositEntry[] entries) => entries.Where(entry => entry.Kind == kind).Sum(entry => entry.Amount);

    private static LocalDate Day(int day) => new(2026, 10, day);

    private static ProviderMonth Provider(string id, double score, long orders, decimal fee) =>
        new() { ProviderId = id, Score = score, Lower = score - 5, Upper = score + 5, Orders = orders, BaseFee = fee };

    private static ProviderRanking Ranking() => Policy.Rate(October,
        [Provider("s3", 70, 10, 5000), new() { ProviderId = "s4", Orders = 5, BaseFee = 700 }, Provider("s2", 92, 20, 1000.01m), Provider("s1", 96, 30, 10_000)]);
}
