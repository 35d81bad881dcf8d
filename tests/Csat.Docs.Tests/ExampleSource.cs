namespace Csat.Docs.Tests;

/// <summary>Takes the marked parts out of a source file.</summary>
internal static class ExampleSource
{
    /// <summary>The parts between <c>// readme:begin</c> and <c>// readme:end</c>, each without its indentation, one empty line between them.</summary>
    public static string Extract(string source)
    {
        var parts = new List<string>();
        List<string>? part = null;
        foreach (string line in source.Split('\n'))
        {
            switch (line.Trim())
            {
                case "// readme:begin":
                    part = part is null ? [] : throw new InvalidOperationException("readme:begin inside an open part.");
                    break;
                case "// readme:end":
                    parts.Add(Dedent(part ?? throw new InvalidOperationException("readme:end without readme:begin.")));
                    part = null;
                    break;
                default:
                    part?.Add(line.TrimEnd());
                    break;
            }
        }

        return part is null && parts.Count > 0
            ? string.Join("\n\n", parts)
            : throw new InvalidOperationException("The source has no part from readme:begin to readme:end.");
    }

    private static string Dedent(List<string> lines)
    {
        int indent = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join("\n", lines.Select(line => line.Length > 0 ? line[indent..] : line)).Trim('\n');
    }
}
