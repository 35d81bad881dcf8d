using Csat.TestKit;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace Csat.Domain.Tests;

/// <summary>Planted faults are found, each once, and no others.</summary>
public sealed class CatalogLintTests
{
    private static readonly Dictionary<CatalogFault, Func<string, ServiceStandard[]>> Planters = new()
    {
        [CatalogFault.DuplicateId] = id => [Good(id), Good(id) with { Name = Name(id + " again") }],
        [CatalogFault.DuplicatePromise] = id => [Good(id), Good(id + "-2") with { Name = Name(id) }],
        [CatalogFault.NotMeasurable] = id => [Good(id) with { HowMeasured = default }],
        [CatalogFault.ForeignGrade] = id => [Good(id) with { Limit = Hours(48, (ServiceGrade.A5, 4)) }],
        [CatalogFault.NotMonotone] = id => [Good(id) with { Limit = Hours(48, (ServiceGrade.Diamond, 30), (ServiceGrade.Gold, 24)) }],
        [CatalogFault.UnlikeUnits] = id => [Good(id) with { Limit = Hours(48).With(ServiceGrade.Diamond, StandardLimit.BusinessDays(1)) }],
        [CatalogFault.LooserThanLaw] = id => [Good(id) with { Limit = Hours(49, (ServiceGrade.Diamond, 12)) }],
        [CatalogFault.UnknownFloor] = id => [Good(id) with { Floor = "sky" }],
        [CatalogFault.BrokenPromiseLink] = id => [Good(id), Step(id, "a", "front", 1) with { Receiver = null }],
        [CatalogFault.MissingLink] = id => [Good(id), Step(id, "a", "b", 1), Step(id, "c", "front", 1)],
        [CatalogFault.ChainCycle] = id => [Good(id), Step(id, "a", "b", 1), Step(id, "b", "c", 1), Step(id, "c", "a", 1), Step(id, "c", "front", 1)],
        [CatalogFault.ChainTooSlow] = id => [Good(id), Step(id, "a", "b", 30), Step(id, "b", "front", 19)],
    };

    [Property]
    public bool As_many_faults_as_are_planted_are_found_and_none_is_false(int mask, PositiveInt seed)
    {
        var random = new System.Random(seed.Get);
        CatalogFault[] planted = [.. Planters.Keys.Where((_, i) => (mask >> i & 1) == 1).SelectMany(fault => Enumerable.Repeat(fault, random.Next(1, 3)))];
        ServiceStandard[][] groups = [.. planted.Select((fault, i) => Planters[fault]("planted-" + i)), .. Enumerable.Range(0, 3).Select(i => Clean("clean-" + i))];
        var catalog = new ServiceStandardCatalog("c", "1", default, groups.OrderBy(_ => random.Next()).SelectMany(group => group).Concat(ServiceStandardCatalogs.PublicFigures.Standards));
        IReadOnlyList<CatalogFinding> found = catalog.Lint();
        return found.Select(finding => finding.Fault).OrderBy(fault => fault).SequenceEqual(planted.OrderBy(fault => fault))
            && found.All(finding => StandsIn(catalog, finding) is var id && id.StartsWith("planted-", StringComparison.Ordinal) && planted[NumberOf(id)] == finding.Fault)
            && found.Select(finding => NumberOf(StandsIn(catalog, finding))).Distinct().Count() == planted.Length; // each fault where it was planted
    }

    [Fact]
    public void Thirteen_planted_faults_are_thirteen_found_and_a_clean_catalogue_has_none()
    {
        ServiceStandard[][] groups = [.. Planters.Values.Select((plant, i) => plant("planted-" + i)), Planters[CatalogFault.NotMeasurable]("planted-12")];
        Assert.Equal(13, new ServiceStandardCatalog("c", "1", default, groups.SelectMany(group => group)).Lint().Count);
        Assert.Empty(new ServiceStandardCatalog("c", "1", default, Enumerable.Range(0, 50).SelectMany(i => Clean("clean-" + i))).Lint());
        Assert.All(ServiceStandardCatalogs.All, bundled => Assert.Empty(bundled.Lint()));
    }

    [Fact]
    public void Every_finding_is_told_in_both_languages_with_its_place()
    {
        ServiceStandardCatalog catalog = new("c", "1", default, Planters.SelectMany((pair, i) => pair.Value("planted-" + i)), claimsComplete: true);
        IReadOnlyList<CatalogFinding> findings = catalog.Lint();
        Assert.Equal(Planters.Count + 2 + 11, findings.Count); // two wrong totals, eleven cells without a promise
        BilingualContract.Holds(findings.Select(finding => finding.Finding.Message));
        Assert.All(findings, finding => Assert.StartsWith("standards", finding.Finding.Path, StringComparison.Ordinal));
        Assert.All(findings, finding => BilingualContract.Holds(new LocalizedText(finding.ToString(), finding.ToString(Cultures.Chinese))));
        Assert.Equal("the internal limits under 'planted-11' add up to 49 h for diamond; promised: at most 48 h", findings.Single(finding => finding.Fault == CatalogFault.ChainTooSlow).Finding.Message.En);
        Assert.Equal("work for 'planted-10' goes round: b → c → a → b", findings.Single(finding => finding.Fault == CatalogFault.ChainCycle).Finding.Message.En);
    }

    [Fact]
    public void A_catalogue_that_claims_to_be_complete_is_counted() // GRD-04, GRD-05, GRD-08
    {
        ServiceStandard[] all =
        [
            .. Enumerable.Range(0, 107).Select(i => Cell(Good("h" + i) with { Class = (StandardClass)(i % 3) }, i)),
            .. Enumerable.Range(0, 89).Select(i => Good("e" + i) with { Class = (StandardClass)(3 + (i % 3)) }),
        ];
        Assert.Empty(new ServiceStandardCatalog("c", "1", default, all, claimsComplete: true).Lint());
        Assert.True(new ServiceStandardCatalog("c", "1", default, all).Count.IsComplete);
        CatalogFinding short1 = Assert.Single(new ServiceStandardCatalog("c", "1", default, all.Take(195), claimsComplete: true).Lint());
        Assert.Equal((CatalogFault.WrongTotal, RuleId.Parse("GRD-05")), (short1.Fault, short1.Finding.RuleId));
        Assert.Equal("88 standards for enterprises; complete: 89", short1.Finding.Message.En);

        static ServiceStandard Cell(ServiceStandard standard, int i) => standard with { RequestKind = (PromiseRequestKind)(i % 3), PromiseKind = (PromiseKind)(i % 4) };
    }

    [Fact]
    public void A_chain_hands_work_on_until_somebody_faces_the_customer_in_time() // GRD-07
    {
        ServiceStandardCatalog chain = new("c", "1", default,
            [Good("e"), Step("e", "spares", "workshop", 20), Step("e", "network", "workshop", 4), Step("e", "workshop", "front", 28)]);
        Assert.Empty(chain.Lint()); // the slower of two that work side by side: 20 + 28 = 48 h
        ServiceStandardCatalog late = new("c", "1", default, [.. chain.Standards.Take(3), Step("e", "workshop", "front", 29)]);
        CatalogFinding finding = Assert.Single(late.Lint());
        Assert.Equal((CatalogFault.ChainTooSlow, RuleId.Parse("GRD-07")), (finding.Fault, finding.Finding.RuleId));
        ServiceStandardCatalog days = new("c", "1", default, [Good("e"), Step("e", "workshop", "front", 1) with { Limit = new(StandardLimit.BusinessDays(1)) }]);
        Assert.Equal(CatalogFault.UnlikeUnits, Assert.Single(days.Lint()).Fault);
    }

    [Theory]
    [InlineData(null, "front", "e")]
    [InlineData("a", "a", "e")]
    [InlineData("a", "front", "nothing")]
    [InlineData("a", "front", "s")]
    [InlineData("a", "front", "n")]
    public void A_link_names_who_serves_whom_and_what_it_supports(string? provider, string? receiver, string? supports)
    {
        ServiceStandardCatalog catalog = new("c", "1", default,
            [Good("e"), Good("n") with { Provider = null }, Step("e", "a", "front", 1) with { Id = "s" }, Step("e", "b", "front", 1) with { Provider = provider, Receiver = receiver, Supports = supports }]);
        Assert.Equal(CatalogFault.BrokenPromiseLink, Assert.Single(catalog.Lint()).Fault);
    }

    [Property]
    public bool A_chain_is_judged_as_a_naive_walk_judges_it((byte From, byte To, byte Hours)[] edges)
    {
        string[] departments = ["front", "a", "b", "c", "d"];
        (string From, string To, int Hours)[] steps = [.. edges.Select(edge => (departments[edge.From % 5], departments[edge.To % 5], edge.Hours % 30)).Where(edge => edge.Item1 != edge.Item2)];
        var catalog = new ServiceStandardCatalog("c", "1", default,
            [Good("e"), .. steps.Select((step, i) => Step("e", step.From, step.To, step.Hours) with { Id = "s" + i, Name = Name("s" + i) })]);
        HashSet<CatalogFault> found = [.. catalog.Lint().Select(finding => finding.Fault)];

        bool isRound = departments.Any(department => Reaches(department, department, 5));
        int loose = isRound ? 0 : steps.Count(step => step.To != "front" && steps.All(next => next.From != step.To));
        bool isLate = !isRound && loose == 0 && Slowest("front") > 48;
        return found.Contains(CatalogFault.ChainCycle) == isRound
            && catalog.Lint().Count(finding => finding.Fault == CatalogFault.MissingLink) == loose
            && found.Contains(CatalogFault.ChainTooSlow) == isLate
            && found.All(fault => fault is CatalogFault.ChainCycle or CatalogFault.MissingLink or CatalogFault.ChainTooSlow);

        bool Reaches(string from, string to, int most) => most > 0 && steps.Any(step => step.From == from && (step.To == to || Reaches(step.To, to, most - 1)));
        int Slowest(string to) => steps.Where(step => step.To == to).Select(step => step.Hours + Slowest(step.From)).DefaultIfEmpty().Max();
    }

    [Fact]
    public void A_very_long_chain_is_judged_too()
    {
        const int length = 9_000;
        IEnumerable<ServiceStandard> steps = Enumerable.Range(0, length).Select(i => Step("e", "d" + i, i == length - 1 ? "front" : "d" + (i + 1), 1) with { Id = "s" + i });
        Assert.Equal(CatalogFault.ChainTooSlow, Assert.Single(new ServiceStandardCatalog("c", "1", default, [Good("e"), .. steps]).Lint()).Fault);
        IEnumerable<ServiceStandard> round = Enumerable.Range(0, length).Select(i => Step("e", "d" + i, "d" + ((i + 1) % length), 1) with { Id = "s" + i });
        Assert.Equal(CatalogFault.ChainCycle, Assert.Single(new ServiceStandardCatalog("c", "1", default, [Good("e"), .. round]).Lint()).Fault);
    }

    private static string StandsIn(ServiceStandardCatalog catalog, CatalogFinding finding) =>
        catalog.Standards[int.Parse(finding.Finding.Path.Split('[', ']')[1], System.Globalization.CultureInfo.InvariantCulture)].Id;

    private static int NumberOf(string id) => int.Parse(id.Split('-', ':')[1], System.Globalization.CultureInfo.InvariantCulture);

    private static ServiceStandard[] Clean(string id) => [Good(id), Step(id, "a", "b", 20), Step(id, "b", "front", 28)];

    private static ServiceStandard Good(string id) => new(id, StandardClass.Swift, Name(id))
    {
        Limit = Hours(48),
        HowMeasured = new("from report to repair", "自申告至修复"),
        RequestKind = PromiseRequestKind.Handling,
        PromiseKind = PromiseKind.TimeLimit,
        Floor = "town-repair",
        Provider = "front",
    };

    private static ServiceStandard Step(string supports, string provider, string receiver, int hours) => Good($"{supports}:{provider}>{receiver}") with
    {
        Direction = PromiseDirection.Internal,
        Limit = Hours(hours),
        Floor = null,
        Provider = provider,
        Receiver = receiver,
        Supports = supports,
    };

    private static LocalizedText Name(string id) => new("standard " + id, "标准" + id);

    private static ByGrade<StandardLimit> Hours(int usual, params (ServiceGrade Grade, int Hours)[] grades) =>
        grades.Aggregate(new ByGrade<StandardLimit>(StandardLimit.Hours(usual)), (limits, pair) => limits.With(pair.Grade, StandardLimit.Hours(pair.Hours)));
}
