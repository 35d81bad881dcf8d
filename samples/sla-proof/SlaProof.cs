using System.Globalization;
using Csat.Domain;
using Csat.Sla;
using NodaTime;

/// <summary>The program: reads the ticket and what it is judged by, and prints the report in each language.</summary>
internal static class SlaProof
{
    public static int Run(string[] args, string bundled, TextWriter output, TextWriter errors)
    {
        CultureInfo language = ProofOptions.Language(args);
        if (ProofOptions.AsksForHelp(args))
        {
            output.WriteLine(ProofOptions.Usage.In(language));
            return 0;
        }

        try
        {
            ProofOptions options = ProofOptions.Parse(args, bundled);
            BusinessCalendar[] calendars = [BusinessCalendars.AroundTheClock, BusinessCalendars.China, .. options.Calendars.Select(path => Read(path, BusinessCalendar.Parse))];
            SlaPolicy[] policies = [.. SlaPolicies.All, .. options.Policies.Select(path => Read(path, json => SlaPolicy.Parse(json, calendars)))];
            SlaClock clock = Read(options.Ticket, json => SlaClock.Parse(json, policies));
            Instant at = options.At ?? clock.Events[clock.Events.Count - 1].At;
            output.WriteLine(string.Join("\n\n", options.Cultures.Select(culture => Page(clock.At(at), culture))));
            return 0;
        }
        catch (ProofException e)
        {
            errors.WriteLine(e.Text.In(language));
            return 1;
        }
    }

    /// <summary>The report, and what it means for the ticket as a whole.</summary>
    private static string Page(SlaReport report, CultureInfo culture)
    {
        LocalizedText closing = report.Closing switch
        {
            SlaClosing.AwaitingCallback => new("resolved, the customer's word still to come", "已解决，待客户确认"),
            SlaClosing.Satisfied => new("closed: the customer is satisfied", "已关单：客户满意"),
            SlaClosing.Administrative => new("closed after failed contacts, which doesn't count as satisfied", "多次联系未果后行政关单，不计为满意"),
            _ => new("open", "未关单"),
        };
        DateTimeZone zone = report.Verdicts.Count > 0 ? report.Verdicts[0].Zone : DateTimeZone.Utc;
        string at = report.At.InZone(zone).ToString("uuuu-MM-dd HH:mm:ss (z)", CultureInfo.InvariantCulture);
        return new LocalizedText($"Judged at {at}: {closing.En}.", $"截至 {at}：{closing.Zh}。").In(culture) + "\n\n" + report.Explain(culture);
    }

    /// <summary>What is wrong with a file is said with all findings, each with its place in the file.</summary>
    private static T Read<T>(string path, Func<string, T> parse)
    {
        try
        {
            return parse(File.ReadAllText(path));
        }
        catch (FindingsException e)
        {
            string name = Path.GetFileName(path);
            throw new ProofException(new(
                string.Join("\n", e.Findings.Select(finding => $"{name}: {finding.ToString(CultureInfo.GetCultureInfo("en"))}")),
                string.Join("\n", e.Findings.Select(finding => $"{name}：{finding.ToString(CultureInfo.GetCultureInfo("zh-CN"))}"))));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ProofException(new($"{path} can't be read: there is no such file.", $"{path} 无法读取：没有该文件。"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ProofException(new($"{path} can't be read: {e.Message}", $"{path} 无法读取：{e.Message}"));
        }
    }
}
