using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Csat.Docs.Tests;

/// <summary>The JSON Schema of a kind of file, as a package ships it.</summary>
internal sealed class SchemaFile
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Makes the schema of a file.</summary>
    /// <param name="package">The package that reads the file.</param>
    /// <param name="name">The file's kind, such as <c>ticket-policy</c>.</param>
    /// <param name="title">The kind in words.</param>
    /// <param name="shapes">What the file may hold: one shape, or several of which it has one.</param>
    /// <param name="mustGiveVersion">Whether <c>schemaVersion</c> must be there.</param>
    /// <param name="definitions">Shapes that hold themselves, by the names under which they are referred to.</param>
    public SchemaFile(string package, string name, string title, JsonObject[] shapes, bool mustGiveVersion, JsonObject? definitions = null)
    {
        (Package, Name, Title, Path) = (package, name, title, $"src/{package}/Schemas/{name}.schema.json");
        shapes = [.. shapes.Select(shape => Shape.Versioned(shape, mustGiveVersion))];

        var head = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = $"urn:csat:{name}:1", ["title"] = title };
        var body = shapes.Length == 1 ? shapes[0] : new JsonObject { ["oneOf"] = new JsonArray([.. shapes]) };
        foreach ((string keyword, JsonNode? value) in body.ToArray())
        {
            body.Remove(keyword);
            head[keyword] = value;
        }

        if (definitions is not null)
        {
            head["$defs"] = definitions;
        }

        Text = head.ToJsonString(Readable) + "\n";
    }

    public string Package { get; }

    public string Name { get; }

    public string Title { get; }

    public string Path { get; }

    public string Text { get; }

    public override string ToString() => Name;
}
