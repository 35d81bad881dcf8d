using System.Globalization;
using System.Reflection;
using Csat.Scoring;

namespace Csat.Docs.Tests;

/// <summary>The table of service rates in docs/scoring.md names every preset, as it names itself.</summary>
public sealed class RatesPageTests
{
    [Fact]
    public void Every_service_rate_stands_with_its_numerator_and_its_denominator() => Generated.IsBetweenMarkers("docs/scoring.md", "rates:table", Table());

    private static string Table()
    {
        IEnumerable<string> rows =
            from member in typeof(ServiceRates).GetProperties(BindingFlags.Public | BindingFlags.Static)
            where member.PropertyType == typeof(ServiceRate)
            let rate = (ServiceRate)member.GetValue(null)!
            orderby ServiceRates.All.ToList().IndexOf(rate)
            select string.Create(
                CultureInfo.InvariantCulture,
                $"| `{member.Name}` {rate.Name.Zh} | {rate.Counted.En} | {rate.Among.En} | {string.Join(", ", rate.RuleIds)} |");
        return $"\n| rate | counted | out of | rules |\n|---|---|---|---|\n{string.Join("\n", rows)}\n";
    }
}
