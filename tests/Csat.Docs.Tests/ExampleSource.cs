namespace Csat.Docs.Tests;

/// <summary>Takes the marked parts out of a source file.</summary>
internal static class ExampleSource
{
    /// <summary>The parts between <c>// NAME:begin</c> and <c>// NAME:end</c>, each without its indentation, one empty line between them.</summary>
    public static string Extract(string source, string name)
    {
        string begin = $"// {name}:begin";
        string end = $"// {name}:end";
        var parts = new List<string>();
        List<string>? part = null;
        foreach (string line in source.Split('\n'))
        {
            string text = line.Trim();
            if (text == begin)
            {
                part = part is null ? [] : throw new InvalidOperationException($"{begin} inside an open part.");
            }
            else if (text == end)
            {
                parts.Add(Dedent(part ?? throw new InvalidOperationException($"{end} without its begin.")));
                part = null;
            }
            else
            {
                part?.Add(line.TrimEnd());
            }
        }

        return part is null && parts.Count > 0
            ? string.Join("\n\n", parts)
            : throw new InvalidOperationException($"The source has no part from {begin} to {end}.");
    }

    private static string Dedent(List<string> lines)
    {
        int indent = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join("\n", lines.Select(line => line.Length > 0 ? line[indent..] : line)).Trim('\n');
    }
}
