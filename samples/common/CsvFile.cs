using System.Globalization;
using System.Text;
using Csat.Domain;
using CsvHelper;
using CsvHelper.Configuration;

/// <summary>One record: the line on which it starts, its fields, and what is wrong with its shape.</summary>
internal sealed record CsvRow(int Line, string[] Fields, LocalizedText[] Findings);

/// <summary>The records of a comma-separated file. Nothing is lost: what can't be read is a record with a finding.</summary>
internal sealed record CsvFile(string[] Header, IReadOnlyList<CsvRow> Rows)
{
    /// <summary>Reads a file that has rows and the required columns, each once; others may stand beside them.</summary>
    public static CsvFile Read(string path, string[] required)
    {
        CsvFile file = Open(path);
        CheckHeader(path, file.Header, required);
        return file.Rows.Count > 0
            ? file
            : throw new InputException(new($"The file '{path}' has a header and no rows.", $"文件“{path}”只有表头，没有数据行。"));
    }

    /// <summary>The field of a row under a heading; empty where the row is too short.</summary>
    public string Field(CsvRow row, string column) =>
        Array.IndexOf(Header, column) is var index && index >= 0 && index < row.Fields.Length ? row.Fields[index] : string.Empty;

    private static CsvFile Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new InputException(Directory.Exists(path)
                ? new($"'{path}' is a folder, not a file.", $"“{path}”是文件夹，不是文件。")
                : new($"There is no file '{path}'.", $"没有文件“{path}”。"));
        }

        try
        {
            return Parse(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new($"The file '{path}' can't be read: {e.Message}", $"文件“{path}”无法读取：{e.Message}"));
        }
    }

    private static void CheckHeader(string path, string[] header, string[] required)
    {
        string[] twice = [.. required.Where(name => header.Count(heading => heading == name) > 1)];
        if (twice.Length > 0)
        {
            string doubled = string.Join(", ", twice);
            throw new InputException(new($"The file '{path}' has more than one column {doubled}.", $"文件“{path}”中列 {doubled} 重复。"));
        }

        string[] missing = [.. required.Except(header, StringComparer.Ordinal)];
        if (missing.Length == 0)
        {
            return;
        }

        char? other = header.Length == 1 ? ";\t|".Where(c => header[0].Contains(c)).Cast<char?>().FirstOrDefault() : null;
        string names = string.Join(", ", missing);
        string delimiter = other == '\t' ? "\\t" : $"{other}";
        throw new InputException(other is not null
            ? new($"The file '{path}' is separated by '{delimiter}'; legal: commas.", $"文件“{path}”以“{delimiter}”分隔；应为逗号。")
            : new($"The file '{path}' lacks {(missing.Length == 1 ? "the column" : "the columns")} {names}.", $"文件“{path}”缺少列：{names}。"));
    }

    private static CsvFile Parse(string path)
    {
        bool strayQuote = false;
        using var text = new StreamReader(path, Encoding.UTF8);
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = _ => strayQuote = true,
            IgnoreBlankLines = false,
        });
        string[]? header = null;
        var rows = new List<CsvRow>();
        for (int line = 1; parser.Read(); line = parser.RawRow + 1)
        {
            string[] fields = [.. parser.Record!.Select(field => field.Trim())];
            if (fields.Length == 1 && fields[0].Length == 0)
            {
                continue;
            }

            if (header is null)
            {
                header = fields;
                continue;
            }

            var findings = new List<LocalizedText>();
            if (parser.RawRow > line && parser.RawRecord.Count(c => c == '"') % 2 != 0)
            {
                int last = line + parser.RawRecord.TrimEnd().Count(c => c == '\n');
                findings.Add(new(
                    $"a quotation mark is never closed: lines {line} to {last} can't be read",
                    $"引号没有闭合：第 {line} 至 {last} 行无法读取"));
            }
            else if (strayQuote)
            {
                findings.Add(new("a quotation mark stands inside a field that isn't quoted", "未加引号的字段中出现引号"));
            }
            else if (fields.Length > header.Length)
            {
                findings.Add(new($"it has {fields.Length} fields, the header {header.Length}", $"该行有 {fields.Length} 个字段，表头只有 {header.Length} 个"));
            }
            else if (fields.Any(field => field.Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n'))))
            {
                findings.Add(new("a field has a control character", "字段中含有控制字符"));
            }

            rows.Add(new CsvRow(line, fields, [.. findings]));
            strayQuote = false;
        }

        return header is null
            ? throw new InputException(new($"The file '{path}' is empty.", $"文件“{path}”是空的。"))
            : new CsvFile(header, rows);
    }
}
