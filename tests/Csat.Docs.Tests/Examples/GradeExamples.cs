// grading:begin
using System.Globalization;
using Csat.Domain;
using NodaTime;

// grading:end
namespace Csat.Docs.Tests;

/// <summary>The examples of docs/grades.md. What stands between the marks is copied there by a test, and what it prints too.</summary>
internal static class GradeExamples
{
    public static void Grading()
    {
        // grading:begin
        // A customer since 15 January 2024: 300 yuan a month in 2025, cut off once in June, then nothing any more.
        var months = Enumerable.Range(0, 30).Select(i => new MonthlyConsumption(new YearMonth(2025, 1).PlusMonths(i), i < 12 ? 300 : 0, i == 5 ? 1 : 0));
        GradeHistory history = GradingPolicies.GrowthValue.Grade(new CustomerConsumption("c-1", new LocalDate(2024, 1, 15), [.. months]));
        Console.WriteLine(history.Explain());
        Console.WriteLine(history.Decisions[0].Explain(CultureInfo.GetCultureInfo("zh-CN")));
        Console.WriteLine(history.GradeOn(new LocalDate(2026, 7, 1)));

        // grading:end
    }

    public static void Codes()
    {
        // codes:begin
        CodeMap map = CodeMap.Parse("""
            {"schemaVersion": 1, "id": "crm-north", "version": "2026-1",
             "grades": {"L1": "diamond", "L2": "gold"}, "channels": {"10086": "hotline"},
             "causes": {"C07": "attitude"}, "scales": {"SAT5": "five-level"}}
            """);
        map.Grades.TryFind("l-1", out ServiceGrade? grade);
        map.Channels.TryFind("10086", out string? channel);
        Console.WriteLine($"{grade}, {channel}, {ServiceGrade.Parse("钻卡")}, {ServiceGrade.Parse("３ａ").Code}");

        // codes:end
    }

    public static void Pyramid()
    {
        // pyramid:begin
        CustomerValue[] profits = [new("a", 50), new("b", 30), new("c", 10), new("d", 10), new("e", -20), new("a", 1)];
        PyramidAssignment pyramid = CustomerPyramids.ByValue.Assign(profits, PyramidBasis.Profit);
        Console.WriteLine(pyramid.Explain());
        Console.WriteLine(pyramid.Rejected[0]);

        // pyramid:end
    }

    public static void Standards()
    {
        // standards:begin
        ServiceStandardCatalog catalog = ServiceStandardCatalogs.PublicFigures;
        Console.WriteLine(catalog.Count);
        foreach (ServiceStandard standard in catalog.For(ServiceGrade.Gold).Where(standard => standard.Limit!.IsNamed(ServiceGrade.Gold)))
        {
            Console.WriteLine($"{standard.Name}: {standard.Limit![ServiceGrade.Gold]} ({standard.Origin})");
        }

        Console.WriteLine(catalog.Coverage());

        // standards:end
    }

    public static void Lint()
    {
        // lint:begin
        ServiceStandard repair = new("repair", StandardClass.Swift, new("Repair", "修障"))
        {
            Limit = new ByGrade<StandardLimit>(StandardLimit.Hours(50)).With(ServiceGrade.Diamond, StandardLimit.Hours(24)).With(ServiceGrade.Gold, StandardLimit.Hours(12)),
            HowMeasured = new("from report to repair", "自申告至修复"),
            Floor = "town-repair",
            Provider = "front office",
        };
        ServiceStandard parts = new("parts", StandardClass.Swift, new("Spare parts", "备件供应"))
        {
            Limit = new(StandardLimit.Hours(16)),
            HowMeasured = new("from order to delivery", "自申请至送达"),
            Direction = PromiseDirection.Internal,
            Provider = "warehouse",
            Receiver = "front office",
            Supports = "repair",
        };
        foreach (CatalogFinding finding in new ServiceStandardCatalog("ours", "2026-1", new LocalDate(2026, 1, 1), [repair, parts]).Lint())
        {
            Console.WriteLine(finding);
        }

        // lint:end
    }
}
