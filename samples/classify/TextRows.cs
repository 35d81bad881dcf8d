using System.Text;
using System.Text.Json;
using Csat.Domain;
using NodaTime;
using NodaTime.Text;

/// <summary>The texts of a file, and the lines that can't be used, each with its reason.</summary>
internal sealed record TextRows(IReadOnlyList<TextRow> Rows, IReadOnlyList<LocalizedText> Rejected)
{
    private static readonly string[] Known = ["id", "text", "customer", "product", "area", "day"];

    public static TextRows Read(ClassifyOptions options, TextReader input)
    {
        if (options.Input == ClassifyOptions.StandardInput)
        {
            string text = input.ReadToEnd();
            return text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal) ? FromJsonLines(text) : FromLines(text);
        }

        return Path.GetExtension(options.Input).ToUpperInvariant() switch
        {
            ".CSV" => FromCsv(options.Input),
            ".JSONL" or ".NDJSON" => FromJsonLines(Whole(options.Input)),
            _ => FromLines(Whole(options.Input)),
        };
    }

    private static string Whole(string path)
    {
        try
        {
            return File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(File.Exists(path)
                ? new($"The file '{path}' can't be read: {e.Message}", $"文件“{path}”无法读取：{e.Message}")
                : new($"There is no file '{path}'.", $"没有文件“{path}”。"));
        }
    }

    private static TextRows FromLines(string text)
    {
        var rows = new List<TextRow>();
        foreach ((string line, string number) in Lines(text))
        {
            rows.Add(new(number, line, number, null, null, null));
        }

        return new(rows, []);
    }

    private static TextRows FromCsv(string path)
    {
        CsvFile file = CsvFile.Read(path, ["text"]);
        var rows = new List<TextRow>();
        var rejected = new List<LocalizedText>();
        foreach (CsvRow row in file.Rows)
        {
            string number = $"{row.Line}";
            Add(number, row.Findings, name => file.Field(row, name), rows, rejected);
        }

        return new(rows, rejected);
    }

    private static TextRows FromJsonLines(string text)
    {
        var rows = new List<TextRow>();
        var rejected = new List<LocalizedText>();
        foreach ((string line, string number) in Lines(text))
        {
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            Add(number, Fields(line, fields), name => fields.GetValueOrDefault(name, string.Empty), rows, rejected);
        }

        return new(rows, rejected);
    }

    private static IEnumerable<(string Line, string Number)> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => (line, $"{i + 1}")).Where(pair => !string.IsNullOrWhiteSpace(pair.line));

    private static List<LocalizedText> Fields(string line, Dictionary<string, string> fields)
    {
        var findings = new List<LocalizedText>();
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return [new($"a JSON {document.RootElement.ValueKind}; legal: an object", $"JSON 类型为 {document.RootElement.ValueKind}；应为对象")];
            }

            foreach (JsonProperty member in document.RootElement.EnumerateObject().Where(member => Known.Contains(member.Name)))
            {
                if (member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Null)
                {
                    fields[member.Name] = member.Value.ToString();
                }
                else
                {
                    findings.Add(new($"{member.Name} is a JSON {member.Value.ValueKind}; legal: a text", $"{member.Name} 的 JSON 类型为 {member.Value.ValueKind}；应为文本"));
                }
            }
        }
        catch (Exception refusal) when (refusal is JsonException or InvalidOperationException) // half a surrogate pair is the second
        {
            findings.Add(new("no JSON", "不是 JSON"));
        }

        return findings;
    }

    private static void Add(string number, IReadOnlyList<LocalizedText> shape, Func<string, string> field, List<TextRow> rows, List<LocalizedText> rejected)
    {
        List<LocalizedText> findings = [.. shape];
        string text = field("text");
        LocalDate? day = null;
        if (findings.Count == 0)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                findings.Add(new("no text", "没有文本"));
            }

            if (field("day") is { Length: > 0 } written)
            {
                ParseResult<LocalDate> read = LocalDatePattern.Iso.Parse(written);
                day = read.Success ? read.Value : null;
                if (!read.Success)
                {
                    findings.Add(new($"day is '{written}'; legal: a date such as 2026-10-01", $"day 为“{written}”；应为日期，如 2026-10-01"));
                }
            }
        }

        if (findings.Count > 0)
        {
            rejected.Add(new(
                $"line {number}: {string.Join("; ", findings.Select(finding => finding.En))}",
                $"第 {number} 行：{string.Join("；", findings.Select(finding => finding.Zh))}"));
            return;
        }

        rows.Add(new(Or(field("id"), number), text, Or(field("customer"), number), OrNone(field("product")), OrNone(field("area")), day));
    }

    private static string Or(string given, string otherwise) => OrNone(given) ?? otherwise;

    private static string? OrNone(string given) => string.IsNullOrWhiteSpace(given) ? null : given;
}
