using System.Text.Json;

namespace Csat.Docs.Tests;

/// <summary>Which members of a schema judged a document, and at which places it lists the legal names.</summary>
internal sealed class SchemaTrace
{
    public HashSet<string> Visited { get; } = [];

    /// <summary>The legal names by the place in the document, as findings write it.</summary>
    public Dictionary<string, string[]> Enums { get; } = [];

    public static string Path(string parent, string member) =>
        parent + (member.Length > 0 && member.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? "." + member : $"['{member}']");

    public bool Names(string path, JsonElement names)
    {
        Enums[path] = [.. names.EnumerateArray().Select(name => name.GetString()!)];
        return true;
    }

    public void Take(SchemaTrace other)
    {
        Visited.UnionWith(other.Visited);
        foreach ((string path, string[] names) in other.Enums)
        {
            Enums[path] = names;
        }
    }
}
