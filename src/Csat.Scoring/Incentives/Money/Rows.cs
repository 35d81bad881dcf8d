using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

/// <summary>What the ledgers of an incentive month do alike with rows and lines.</summary>
internal static class Rows
{
    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2199, 12, 31);

    /// <summary>The rows, with a finding for each that is missing.</summary>
    public static T[] Of<T>(IEnumerable<T> rows, string name, PolicyCheck check)
        where T : class
    {
        T[] given = [.. rows];
        for (int i = 0; i < given.Length; i++)
        {
            if (given[i] is null)
            {
                check.Add(At(name, i), "the row is missing; legal: one with all its members", "缺少该行；须填写完整");
            }
        }

        return given;
    }

    public static string At(string name, int index) => name + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>Refuses a policy that has faults, under its own name.</summary>
    public static void RefusePolicy(string subject, IReadOnlyList<Finding> faults) => PolicyCheck.Refuse(subject, faults, "policy");

    /// <summary>A day within the years that people are paid in.</summary>
    public static bool IsDay(PolicyCheck check, string path, LocalDate day) => check.That(
        day.Calendar == CalendarSystem.Iso && day >= Earliest && day <= Latest, path,
        "legal: an ISO date from 1900-01-01 to 2199-12-31", "应为 1900-01-01 至 2199-12-31 的公历日期");

    /// <summary>A month within the years that people are paid in.</summary>
    public static bool IsMonth(PolicyCheck check, string path, YearMonth month) => check.That(
        month.Calendar == CalendarSystem.Iso && month.Year is >= 1900 and <= 2199, path,
        "legal: an ISO month from 1900-01 to 2199-12", "应为 1900-01 至 2199-12 的公历月份");

    /// <summary>The lines in the reader's language.</summary>
    public static string Join(IEnumerable<LocalizedText> lines, CultureInfo? culture) => string.Join("\n", lines.Select(line => line.In(culture)));

    /// <summary>Ids one after another, the first of them where there are many.</summary>
    public static LocalizedText Names(IReadOnlyList<string> ids)
    {
        const int most = 20;
        IEnumerable<string> shown = ids.Take(most);
        string count = PolicyCheck.Text(ids.Count);
        return ids.Count <= most
            ? new(string.Join(", ", shown), string.Join("、", shown))
            : new($"{string.Join(", ", shown)}, … ({count} in all)", $"{string.Join("、", shown)}……（共 {count}）");
    }

    /// <summary>Points or another figure with two decimals.</summary>
    public static string Points(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
