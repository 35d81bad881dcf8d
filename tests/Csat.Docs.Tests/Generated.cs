using Csat.TestKit;

namespace Csat.Docs.Tests;

/// <summary>Text in the repository that is generated: a test compares it, and writes it when asked.</summary>
internal static class Generated
{
    /// <summary>What to type when a generated text is out of date.</summary>
    public const string HowToUpdate = "CSAT_UPDATE_DOCS=1 dotnet test tests/Csat.Docs.Tests";

    private static bool Updates => Environment.GetEnvironmentVariable("CSAT_UPDATE_DOCS") == "1";

    /// <summary>Proves that a whole file is as generated.</summary>
    public static void IsFile(string path, string expected)
    {
        string full = Path.Combine(Repository.Root, path);
        if (Updates)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, expected);
        }

        Assert.True(File.Exists(full) && Repository.Read(path) == expected, $"{path} is out of date. Update it: {HowToUpdate}");
    }

    /// <summary>Proves that what stands between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c> in a file is as generated.</summary>
    public static void IsBetweenMarkers(string path, string name, string expected)
    {
        if (Updates)
        {
            File.WriteAllText(Path.Combine(Repository.Root, path), Replace(Repository.Read(path), name, expected));
        }

        Assert.True(Between(Repository.Read(path), name) == expected, $"<!-- {name} --> in {path} is out of date. Update it: {HowToUpdate}");
    }

    /// <summary>What stands between the markers.</summary>
    public static string Between(string text, string name)
    {
        (int start, int end) = Find(text, name);
        return text[start..end];
    }

    /// <summary>The text with something else between the markers; everything around them stays.</summary>
    public static string Replace(string text, string name, string content)
    {
        (int start, int end) = Find(text, name);
        return text[..start] + content + text[end..];
    }

    private static (int Start, int End) Find(string text, string name)
    {
        string open = $"<!-- {name} -->";
        string close = $"<!-- /{name} -->";
        int start = text.IndexOf(open, StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf(close, start, StringComparison.Ordinal);
        return end < 0
            ? throw new InvalidOperationException($"The text has no markers {open} … {close}.")
            : (start + open.Length, end);
    }
}
