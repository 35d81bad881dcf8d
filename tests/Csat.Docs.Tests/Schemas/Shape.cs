using System.Text.Json.Nodes;
using Csat.Domain;

namespace Csat.Docs.Tests;

/// <summary>A member of an object: its name, its shape, whether it must be there.</summary>
internal sealed record Member(string Name, JsonObject Shape, bool IsRequired);

/// <summary>The parts that the schemas are made of, each said once.</summary>
internal static class Shape
{
    public static readonly string[] Grades = [.. ServiceGrade.All.Select(grade => grade.Code)];

    public static Member Needs(string name, JsonObject shape) => new(name, shape, true);

    public static Member May(string name, JsonObject shape) => new(name, shape, false);

    /// <summary>A text that isn't blank.</summary>
    public static JsonObject Text(string about, params string[] examples) => Examples(Of("string", about, ("pattern", "\\S")), examples);

    public static JsonObject AnyText(string about) => Of("string", about);

    public static JsonObject Flag(string about) => Of("boolean", about);

    public static JsonObject Whole(string about, int least, int most) => Of("integer", about, ("minimum", least), ("maximum", most));

    public static JsonObject From(string about, decimal least, decimal most) => Of("number", about, ("minimum", least), ("maximum", most));

    public static JsonObject Above(string about, decimal least, decimal most) => Of("number", about, ("exclusiveMinimum", least), ("maximum", most));

    public static JsonObject Number(string about) => Of("number", about);

    public static JsonObject Date(string about) => Examples(Of("string", about, ("format", "date"), ("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")), "2026-10-01");

    public static JsonObject Instant(string about) => Examples(
        Of("string", about, ("format", "date-time"), ("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}(:[0-9]{2}){0,2})$")), "2026-10-01T01:00:00Z");

    public static JsonObject Duration(string about) => Examples(
        Of("string", about, ("pattern", "^[0-9]+:[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?$")), "36:00:00");

    public static JsonObject RuleName(string about) => Examples(Of("string", about, ("pattern", "^[A-Z]+-[0-9]+$")), "SLA-01");

    /// <summary>A name of an enumeration, spelled as this library writes it.</summary>
    public static JsonObject Name<T>(string about)
        where T : struct, Enum => OneOf(about, Enum.GetNames<T>());

    public static JsonObject OneOf(string about, params IEnumerable<string> values) =>
        new() { ["description"] = about, ["enum"] = Texts(values) };

    /// <summary>A text in both languages.</summary>
    /// <param name="about">What the text is.</param>
    /// <param name="mayBeBlank">Whether a language may be left blank.</param>
    public static JsonObject Words(string about, bool mayBeBlank = false) => Group(
        about,
        Needs("en", mayBeBlank ? AnyText("In English") : Text("In English")),
        Needs("zh", mayBeBlank ? AnyText("In Chinese") : Text("In Chinese")));

    public static JsonObject List(string about, JsonObject item, int least = 0)
    {
        JsonObject list = Of("array", about, ("items", item));
        return least == 0 ? list : With(list, ("minItems", least));
    }

    /// <summary>An object whose members' names are the writer's own.</summary>
    public static JsonObject Map(string about, JsonObject value, params string[] names)
    {
        JsonObject map = Of("object", about);
        return With(names.Length == 0 ? map : With(map, ("propertyNames", new JsonObject { ["enum"] = Texts(names) })), ("additionalProperties", value));
    }

    public static JsonObject Group(string about, params Member[] members)
    {
        JsonObject shape = Of("object", about, ("properties", new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Shape)))));
        string[] required = [.. members.Where(member => member.IsRequired).Select(member => member.Name)];
        return With(required.Length == 0 ? shape : With(shape, ("required", Texts(required))), ("additionalProperties", false));
    }

    /// <summary>A shape with the two members that every file may have, first.</summary>
    /// <param name="shape">The file's own members.</param>
    /// <param name="mustGiveVersion">Whether <c>schemaVersion</c> must be there.</param>
    public static JsonObject Versioned(JsonObject shape, bool mustGiveVersion = false)
    {
        var members = (JsonObject)shape["properties"]!;
        members.Insert(0, "$schema", AnyText("Where an editor finds this schema; not read"));
        members.Insert(1, "schemaVersion", new JsonObject { ["description"] = "The version of the file's form", ["const"] = 1 });
        if (mustGiveVersion)
        {
            ((JsonArray)shape["required"]!).Insert(0, "schemaVersion");
        }

        return shape;
    }

    /// <summary>Exactly one of some shapes.</summary>
    public static JsonObject Either(string about, params IEnumerable<JsonObject> shapes) =>
        new() { ["description"] = about, ["oneOf"] = new JsonArray([.. shapes]) };

    public static JsonObject Reference(string to) => new() { ["$ref"] = to };

    public static JsonObject With(JsonObject shape, params (string Keyword, JsonNode? Value)[] keywords)
    {
        foreach ((string keyword, JsonNode? value) in keywords)
        {
            shape[keyword] = value;
        }

        return shape;
    }

    public static JsonObject Examples(JsonObject shape, params string[] examples) => examples.Length == 0 ? shape : With(shape, ("examples", Texts(examples)));

    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static JsonObject Of(string type, string about, params (string Keyword, JsonNode? Value)[] keywords) =>
        With(new JsonObject { ["description"] = about, ["type"] = type }, keywords);
}
