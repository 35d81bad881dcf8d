using System.Globalization;
using Csat.Samples.CrmPlugin;

namespace Csat.Smoke;

/// <summary>The CRM plug-in, hosted as the server would.</summary>
internal static class PluginChecks
{
    public static void Run(Checks checks)
    {
        checks.Equal("a diamond customer on the phone waits 10 minutes, not 12", "Breached 09:10", () => Judge("电话", "钻石", Minutes(12)));
        checks.Equal("the same reply is in time for a gold customer", "Met 09:15", () => Judge("phone", "gold", Minutes(12)));
        checks.Equal("a reply at the very limit is in time", "Met 09:15", () => Judge("phone", null, Minutes(15)));
        checks.Equal("an unanswered e-mail is still running at noon", "Running 13:00", () => Judge("email", "5A", null));
        checks.Equal("an unanswered call is overdue at noon", "Breached 09:15", () => Judge("phone", null, null));
        checks.Equal("an edit of the title judges the case by what was saved", "Breached 09:15", () => Shown(CaseHost.EditTitle(CaseHost.Save("phone", "gold", null))));
        checks.Equal("an empty grade is no grade", "Met 09:15", () => Judge("phone", " ", Minutes(12)));
        checks.That("the case says why, in English", () => Column("phone", "diamond", CaseColumns.Explanation).Contains("breached"));
        checks.That("the case says why, in Chinese", () => Column("phone", "diamond", CaseColumns.ExplanationChinese).Contains("超时"));
        checks.That("an unknown grade stops the save and lists the legal ones", () => CaseHost.Refusal("phone", "platinum") is { } why && why.Contains("'platinum'") && why.Contains("diamond"));
        checks.That("an unknown channel stops the save and lists the legal ones", () => CaseHost.Refusal("fax", null) is { } why && why.Contains("'fax'") && why.Contains("phone"));
    }

    private static TimeSpan Minutes(int minutes) => new(9, minutes, 0);

    private static string Judge(string channel, string? grade, TimeSpan? replied) => Shown(CaseHost.Save(channel, grade, replied));

    private static string Shown(Microsoft.Xrm.Sdk.Entity row) =>
        string.Format(CultureInfo.InvariantCulture, "{0} {1:HH:mm}", row[CaseColumns.Verdict], row[CaseColumns.Due]);

    private static string Column(string channel, string? grade, string column) => (string)CaseHost.Save(channel, grade, Minutes(12))[column]!;
}
