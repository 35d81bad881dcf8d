using System.Text;

namespace Csat.Scoring;

/// <summary>A table in plain text: the first column to the left, the others to the right, two spaces between them.</summary>
internal sealed class TextTable(IReadOnlyList<string> header)
{
    private readonly List<IReadOnlyList<string>> _rows = [header];

    public void Add(IReadOnlyList<string> cells) => _rows.Add(cells);

    /// <summary>The lines, without a line end after the last.</summary>
    public override string ToString()
    {
        int[] widths = [.. header.Select((_, i) => _rows.Max(row => Width(row[i])))];
        return string.Join("\n", _rows.Select(row => Line(row, widths)));
    }

    private static string Line(IReadOnlyList<string> row, int[] widths)
    {
        var line = new StringBuilder();
        for (int i = 0; i < widths.Length; i++)
        {
            var space = new string(' ', widths[i] - Width(row[i]));
            line.Append(i == 0 ? row[i] + space : "  " + space + row[i]);
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Chinese characters and their full-width marks take two places.</summary>
    private static int Width(string text) => text.Sum(character => character is (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF01' and <= '\uFF60') ? 2 : 1);
}
