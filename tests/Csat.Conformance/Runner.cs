using System.Globalization;
using System.Text.Json;

namespace Csat.Conformance;

/// <summary>Reads reference vectors from files and folders, runs every case against the library and reports.</summary>
internal static class Runner
{
    private const string Usage =
        """
        usage: dotnet run --project tests/Csat.Conformance -- [--misses] PATH…

        A PATH is a file of reference vectors or a folder of them (*.json, at any depth). Understood formats:
          scoring families        {"family": …, "relTol": …, "cases": [{"id", "in", "out"}]}
          csat-sla-vectors/1      {"format": "csat-sla-vectors/1", "cases": [{"id", "calendar", "op", …, "expected"}]}
          csat-workday-bits/1     {"format": "csat-workday-bits/1", "years": {"2024": "0111…"}}: one character a day, 1 = workday in China
        A PATH that ends in .jsonl is a labelled set of complaint texts: the bundled rules are judged over it, and the last line has
        the five figures. With --misses every text that was not right is shown with its evidence.
        What the library doesn't do yet is counted as skipped, never as passed. Exit code 1 on any failure.
        """;

    public static int Run(string[] args, TextWriter output)
    {
        if (args.Length == 0 || args.Contains("--help"))
        {
            output.WriteLine(Usage);
            return args.Length == 0 ? 1 : 0;
        }

        string[] labelled = [.. args.Where(path => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))];
        var reports = new List<FileReport>();
        foreach (string path in args.Except([.. labelled, "--misses"]))
        {
            string[] files = Directory.Exists(path)
                ? [.. Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
                : [path];
            if (files.Length == 0)
            {
                reports.Add(FileReport.Unreadable(path, "the folder has no *.json file"));
            }

            reports.AddRange(files.Select(file => RunFile(file, output)));
        }

        if (reports.Count > 0)
        {
            Print(reports, output);
        }

        bool read = true;
        foreach (string path in labelled)
        {
            read &= LabelledSet.Run(path, args.Contains("--misses"), output);
        }

        return read && reports.All(report => report.Failed == 0) ? 0 : 1;
    }

    private static FileReport RunFile(string path, TextWriter output)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            FileReport report = VectorFormats.Run(path, document.RootElement);
            foreach (string line in report.Failures)
            {
                output.WriteLine(line);
            }

            return report;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            output.WriteLine($"FAIL {path}: {e.Message}");
            return FileReport.Unreadable(path, e.Message);
        }
    }

    private static void Print(List<FileReport> reports, TextWriter output)
    {
        int width = Math.Max(4, reports.Max(report => report.Path.Length));
        output.WriteLine($"{"file".PadRight(width)}  passed  failed  skipped");
        foreach (FileReport report in reports)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{report.Path.PadRight(width)}  {report.Passed,6}  {report.Failed,6}  {report.Skipped,7}"));
        }

        foreach (FileReport report in reports)
        {
            foreach ((string reason, int count) in report.SkipReasons.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                output.WriteLine($"not yet: {report.Path}: {reason} ({count} {(count == 1 ? "case" : "cases")})");
            }
        }

        output.WriteLine(
            $"{reports.Sum(report => report.Passed)} passed, {reports.Sum(report => report.Failed)} failed, {reports.Sum(report => report.Skipped)} skipped");
    }
}
