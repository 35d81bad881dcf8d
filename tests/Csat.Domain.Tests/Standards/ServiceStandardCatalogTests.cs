using Csat.TestKit;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

public sealed class ServiceStandardCatalogTests
{
    private static readonly ServiceStandardCatalog Bundled = ServiceStandardCatalogs.PublicFigures;

    [Fact]
    public void The_bundled_catalogue_has_what_the_sources_give_and_says_how_much_that_is() // GRD-04, GRD-05
    {
        Assert.Equal((107, 89), (ServiceStandardCatalog.HouseholdTotal, ServiceStandardCatalog.EnterpriseTotal));
        Assert.Equal(new StandardCount(26, 4), Bundled.Count);
        Assert.False(Bundled.Count.IsComplete);
        Assert.False(Bundled.ClaimsComplete);
        Assert.Equal("26 of 107 standards for families and individuals, 4 of 89 for enterprises", Bundled.Count.Explain());
        BilingualContract.Explains(Bundled.Count.Explain);
        Assert.Equal([18, 2, 6, 2, 2, 0], StandardClassLabels.All.Select(Bundled.CountOf));
        RoundTrips(Bundled.Count, Info<StandardCount>(DomainJson.Options));
    }

    [Fact]
    public void Nothing_is_wrong_with_the_bundled_catalogue()
    {
        Assert.Empty(Bundled.Lint());
        Assert.All(Bundled.Standards, standard =>
        {
            BilingualContract.Holds(standard.Name);
            BilingualContract.Holds(standard.HowMeasured);
            BilingualContract.Holds(standard.Source);
            Assert.Equal(standard.Origin == ValueOrigin.Default, standard.Source.En == "default of this library" || standard.Id == "smart-agent-answer");
            Assert.All(standard.RuleIds, rule => Assert.True(RuleCatalog.TryFind(rule, out _)));
        });
        Assert.All(StatutoryFloors.All, floor =>
        {
            BilingualContract.Holds(floor.Name);
            BilingualContract.Holds(floor.Source);
            Assert.Same(floor, StatutoryFloors.Find(floor.Id));
            RoundTrips(floor, Info<StatutoryFloor>(DomainJson.Options));
        });
        Assert.Null(StatutoryFloors.Find(null));
    }

    [Theory]
    [InlineData("town-repair", "diamond", "at most 12 h")]
    [InlineData("town-repair", "basic", "at most 48 h")]
    [InlineData("village-repair", "gold", "at most 48 h")]
    [InlineData("installation", "silver", "at most 3 business days")]
    [InlineData("complaint-solution", "silver", "at most 48 h")]
    [InlineData("complaint-answer", "basic", "at most 15 days")]
    [InlineData("industry-repair", "5A", "at most 4 h")]
    [InlineData("clustered-repair", "1B", "at most 48 h")]
    [InlineData("late-repair-pay", "gold", "at least 10 yuan")]
    public void Limits_are_found_by_standard_and_grade(string id, string grade, string limit)
    {
        Assert.True(Bundled.TryFind(id, out ServiceStandard? standard));
        Assert.Equal(limit, standard.Limit![ServiceGrade.Parse(grade)].ToString());
        Assert.Contains(standard, Bundled.For(ServiceGrade.Parse(grade)));
        Assert.False(Bundled.TryFind("none", out _));
        Assert.False(Bundled.TryFind(null, out _));
    }

    [Fact]
    public void A_customer_is_promised_the_standards_of_their_own_family()
    {
        Assert.All(Bundled.For(ServiceGrade.Gold), standard => Assert.False(standard.Class.IsEnterprise()));
        Assert.Equal(["industry-repair", "industry-village-repair"], Bundled.For(ServiceGrade.A2).Select(standard => standard.Id));
        Assert.True(StandardClass.OneStop.Serves(GradeFamily.Industry) && StandardClass.OneStop.Serves(GradeFamily.Clustered));
        Assert.False(StandardClass.OneStop.Serves(GradeFamily.Household));
    }

    [Fact]
    public void A_standard_says_along_what_it_differs() // GRD-09
    {
        Assert.True(Bundled.TryFind("town-repair", out ServiceStandard? town));
        Assert.Equal([DifferentiationAxis.CustomerValue, DifferentiationAxis.Characteristics], town.Axes);
        Assert.Equal(
            [DifferentiationAxis.ProductType, DifferentiationAxis.CustomerValue, DifferentiationAxis.Industry, DifferentiationAxis.Characteristics],
            (town with { Product = "broadband", Industry = "banks" }).Axes);
        Assert.Empty(new ServiceStandard("x", StandardClass.Care, new("X", "某")).Axes);
    }

    [Fact]
    public void Promises_are_counted_by_three_kinds_of_request_and_four_of_promise() // GRD-08
    {
        PromiseCoverage coverage = Bundled.Coverage();
        Assert.Equal(12, coverage.Cells.Count);
        Assert.Equal(Bundled.Standards.Count(standard => standard.RequestKind == PromiseRequestKind.Complaint && standard.PromiseKind == PromiseKind.Information), coverage[PromiseRequestKind.Complaint, PromiseKind.Information]);
        Assert.Equal(2, coverage[PromiseRequestKind.Complaint, PromiseKind.Information]);
        Assert.Equal(0, coverage[PromiseRequestKind.Consultation, PromiseKind.Satisfaction]);
        Assert.Contains(coverage.Missing, cell => cell is { Request: PromiseRequestKind.Consultation, Promise: PromiseKind.Satisfaction });
        BilingualContract.Explains(coverage.Explain);
        RoundTrips(coverage, Info<PromiseCoverage>(DomainJson.Options));
        Assert.Equal(12, PromiseCoverage.Of([]).Missing.Count);
        Refuses<ArgumentException>(() => new PromiseCoverage([.. coverage.Cells.Skip(1)]), "cells", "11");
        Refuses<ArgumentOutOfRangeException>(() => coverage[(PromiseRequestKind)3, PromiseKind.TimeLimit], "value");
    }

    [Fact]
    public void A_catalogue_is_a_file()
    {
        string json = Bundled.ToJson();
        Assert.Equal(json, ServiceStandardCatalog.Parse(Bundled.ToJson(indented: true)).ToJson());
        Assert.Contains("""{"id":"town-repair","class":"Swift","name":{"en":"Repair of a fault in a town","zh":"城镇故障修复"},"requestKind":"Handling","promiseKind":"TimeLimit","limit":"at most 48 h","limitByGrade":{"diamond":"at most 12 h","gold":"at most 24 h","silver":"at most 36 h"},""", json, StringComparison.Ordinal);
        RoundTripsAsText(Bundled, Info<ServiceStandardCatalog>(DomainJson.Options));
        RoundTripsAsText(Full("full"), Info<ServiceStandard>(DomainJson.Options));
        var dated = new ServiceStandardCatalog("c", "2", new LocalDate(2026, 1, 1), [Full("full")], new LocalDate(2026, 12, 31), claimsComplete: true);
        Assert.Equal(dated.ToJson(), ServiceStandardCatalog.Parse(dated.ToJson()).ToJson());
        RoundTripsAsText(dated.Lint()[0], Info<CatalogFinding>(DomainJson.Options));
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("""{"schemaVersion":3,"id":"c","version":"1","validFrom":"2026-01-01","standards":[]}""", "$.schemaVersion")]
    [InlineData("""{"schemaVersion":1,"id":"c","version":"1","validFrom":"2026-02-30","standards":{}}""", "$.validFrom $.standards")]
    [InlineData("""{"schemaVersion":1,"id":"c","version":"1","validFrom":"2026-01-02","validThrough":"2026-01-01","standards":[]}""", "$.validThrough")]
    [InlineData(
        """{"schemaVersion":1,"id":"c","version":"1","validFrom":"2026-01-01","standards":[{"id":"a","class":"Fast","name":{"en":"A","zh":"甲"},"limitByGrade":{"gold":"1 h","Gold":"x"}},{"id":5,"class":"Swift","name":{"en":"B"},"limit":"soon","limitByGrade":{"platinum":"1 h"},"ruleIds":["x"],"y":1},null]}""",
        "$.standards[0].class $.standards[0].limitByGrade $.standards[0].limitByGrade.Gold $.standards[0].limitByGrade.Gold $.standards[1].id $.standards[1].name.zh $.standards[1].limit $.standards[1].limitByGrade.platinum $.standards[1].ruleIds[0] $.standards[1].y $.standards[2]")]
    [InlineData("""{"schemaVersion":1,"id":"c","version":"1","validFrom":"2026-01-01","standards":[{"id":"a","class":"Care","name":{"en":"","zh":"甲"}}]}""", "$.standards[0].name.en")]
    public void A_file_that_can_t_be_is_refused_with_all_findings(string json, string paths)
    {
        Assert.False(ServiceStandardCatalog.TryParse(json, out _, out IReadOnlyList<Finding> findings));
        Assert.Equal(paths, string.Join(" ", findings.Select(finding => finding.Path)));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Refuses<FindingsException>(() => ServiceStandardCatalog.Parse(json), "json");
    }

    [Fact]
    public void Parts_that_cant_make_a_catalogue_are_all_found()
    {
        FindingsException refusal = Refuses<FindingsException>(
            () => new ServiceStandardCatalog(" ", "1", new LocalDate(2026, 1, 2), [null!, Full(""), Full("a") with { Class = (StandardClass)9, RuleIds = [default] }, Full("b") with { Limit = new(null!), Floor = "\udc00", HowMeasured = new("\ud800", "某") }], new LocalDate(2026, 1, 1)),
            "standards");
        Assert.Equal(
            ["id", "validThrough", "standards[0]", "standards[1].id", "standards[2]", "standards[2].ruleIds", "standards[3].floor", "standards[3]", "standards[3].limit"],
            refusal.Findings.Select(finding => finding.Path));
        BilingualContract.Holds(refusal.Findings.Select(finding => finding.Message));
        Refuses<ArgumentNullException>(() => new ServiceStandardCatalog("c", "1", default, null!), "standards");
    }

    [Property]
    public bool Any_text_is_a_catalogue_or_has_findings(string? text) =>
        ServiceStandardCatalog.TryParse(text, out _, out IReadOnlyList<Finding> findings) == (findings.Count == 0);

    [Property]
    public bool A_file_cut_anywhere_is_refused_and_never_an_exception(PositiveInt at)
    {
        string json = Bundled.ToJson();
        return !ServiceStandardCatalog.TryParse(json.Substring(0, at.Get * 37 % json.Length), out _, out IReadOnlyList<Finding> findings) && findings.Count > 0;
    }

    private static ServiceStandard Full(string id) => new(id, StandardClass.OneStop, new("Everything", "全部"))
    {
        Limit = new ByGrade<StandardLimit>(StandardLimit.Hours(8)).With(ServiceGrade.A5, StandardLimit.Parse("30 min")),
        HowMeasured = new("from here to there", "自此至彼"),
        Direction = PromiseDirection.Internal,
        RequestKind = PromiseRequestKind.Consultation,
        PromiseKind = PromiseKind.Satisfaction,
        Floor = "town-repair",
        Product = "line",
        Industry = "banks",
        Trait = "town",
        Provider = "network",
        Receiver = "service",
        Supports = "other",
        Origin = ValueOrigin.Default,
        Source = new("a source", "某出处"),
        RuleIds = [RuleId.Parse("GRD-07")],
    };
}
