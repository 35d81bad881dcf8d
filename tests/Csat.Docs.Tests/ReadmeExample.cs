// readme:begin
using Csat.Domain;

// readme:end
namespace Csat.Docs.Tests;

/// <summary>The README's example. What stands between the readme marks is copied into both READMEs by a test.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        // readme:begin
        ServiceGrade grade = ServiceGrade.Parse("金卡");                    // a code, an English or a Chinese name
        Console.WriteLine($"{grade.Code}: above silver {grade > ServiceGrade.Silver}");

        RatingScale sms = RatingScales.SmsAbcd;                            // A very satisfied … D very dissatisfied
        Console.WriteLine(sms.TryFindLevel("Ａ", out int level) ? sms.Levels[level].Label.Zh : "?");

        Rule rule = RuleCatalog.Find("INC-01");
        Console.WriteLine($"{rule.Id}: {rule.Statement}");
        // readme:end
    }
}
