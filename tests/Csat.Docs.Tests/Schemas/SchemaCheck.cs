using System.Text.Json;
using System.Text.RegularExpressions;

namespace Csat.Docs.Tests;

/// <summary>
/// Judges values by a schema, with the keywords of draft 2020-12 that our schemas use; another keyword, or one with a value that the draft
/// doesn't allow, is an error, so that nothing is passed over.
/// </summary>
internal sealed class SchemaCheck
{
    private static readonly string[] Types = ["array", "boolean", "integer", "null", "number", "object", "string"];

    private readonly JsonElement _root;

    public SchemaCheck(string schema)
    {
        _root = JsonDocument.Parse(schema).RootElement.Clone();
        Declare("#", _root);
    }

    /// <summary>Every member that the schema declares, as a pointer.</summary>
    public HashSet<string> Declared { get; } = [];

    public bool Accepts(string json) => Accepts(json, new SchemaTrace());

    /// <summary>Whether a document is one; the trace says which parts of the schema judged what of it.</summary>
    public bool Accepts(string json, SchemaTrace trace)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Accepts("#", _root, "$", document.RootElement, trace);
    }

    private bool Accepts(string at, JsonElement schema, string path, JsonElement value, SchemaTrace trace)
    {
        bool isGood = true;
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            JsonElement given = keyword.Value;
            isGood &= keyword.Name switch
            {
                "$ref" => Accepts(given.GetString()!, Referred(given.GetString()!), path, value, trace),
                "type" => IsType(value, given.GetString()!),
                "const" => JsonElement.DeepEquals(value, given),
                "enum" => trace.Names(path, given) && given.EnumerateArray().Any(known => JsonElement.DeepEquals(value, known)),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, given.GetString()!, RegexOptions.ECMAScript),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= given.GetDouble(),
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= given.GetDouble(),
                "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() > given.GetDouble(),
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= given.GetInt32(),
                "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= given.GetInt32(),
                "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select((item, i) => Accepts(at + "/items", given, $"{path}[{i}]", item, trace)).ToArray().All(good => good),
                "required" => value.ValueKind != JsonValueKind.Object || given.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
                "dependentRequired" => value.ValueKind != JsonValueKind.Object || given.EnumerateObject().All(name =>
                    !value.TryGetProperty(name.Name, out _) || name.Value.EnumerateArray().All(other => value.TryGetProperty(other.GetString()!, out _))),
                "propertyNames" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member => given.GetProperty("enum").EnumerateArray().Any(name => name.GetString() == member.Name)),
                "properties" => value.ValueKind != JsonValueKind.Object || Members(at, given, path, value, trace),
                "additionalProperties" => value.ValueKind != JsonValueKind.Object || Others(at, schema, given, path, value, trace),
                "oneOf" => One(at, given, path, value, trace),
                _ => true, // Declare has let no other pass
            };
        }

        return isGood;
    }

    private bool Members(string at, JsonElement properties, string path, JsonElement value, SchemaTrace trace)
    {
        bool isGood = true;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (properties.TryGetProperty(member.Name, out JsonElement shape))
            {
                string pointer = at + "/" + member.Name;
                trace.Visited.Add(pointer);
                isGood &= Accepts(pointer, shape, SchemaTrace.Path(path, member.Name), member.Value, trace);
            }
        }

        return isGood;
    }

    private bool Others(string at, JsonElement schema, JsonElement shape, string path, JsonElement value, SchemaTrace trace)
    {
        bool isGood = true;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            bool isKnown = schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(member.Name, out _);
            isGood &= isKnown || (shape.ValueKind == JsonValueKind.Object && Accepts(at + "/*", shape, SchemaTrace.Path(path, member.Name), member.Value, trace));
        }

        return isGood;
    }

    /// <summary>Exactly one shape fits; what is said of it joins the trace.</summary>
    private bool One(string at, JsonElement shapes, string path, JsonElement value, SchemaTrace trace)
    {
        var fitting = new List<SchemaTrace>();
        int i = 0;
        foreach (JsonElement shape in shapes.EnumerateArray())
        {
            var own = new SchemaTrace();
            if (Accepts($"{at}/{i++}", shape, path, value, own))
            {
                fitting.Add(own);
            }
        }

        if (fitting.Count == 1)
        {
            trace.Take(fitting[0]);
        }

        return fitting.Count == 1;
    }

    /// <summary>Goes through the whole schema once: every keyword is one that is understood, with a value that the draft allows.</summary>
    private void Declare(string at, JsonElement schema)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            JsonElement given = keyword.Value;
            bool isLegal = keyword.Name switch
            {
                "$schema" or "$id" => at == "#" && given.ValueKind == JsonValueKind.String,
                "$ref" or "title" or "description" or "format" => given.ValueKind == JsonValueKind.String,
                "pattern" => new Regex(given.GetString()!, RegexOptions.ECMAScript) is not null,
                "type" => Types.Contains(given.GetString()),
                "const" => true,
                "enum" or "examples" => given.GetArrayLength() > 0 && given.EnumerateArray().Select(item => item.GetString()).Distinct().Count() == given.GetArrayLength(),
                "required" => given.EnumerateArray().All(name => schema.GetProperty("properties").TryGetProperty(name.GetString()!, out _)),
                "dependentRequired" => given.EnumerateObject().All(name => name.Value.EnumerateArray().All(other => schema.GetProperty("properties").TryGetProperty(other.GetString()!, out _))),
                "minimum" or "maximum" or "exclusiveMinimum" => given.ValueKind == JsonValueKind.Number,
                "minItems" or "maxItems" => given.GetInt32() >= 0,
                "propertyNames" => given.GetProperty("enum").ValueKind == JsonValueKind.Array,
                "$defs" => at == "#" && given.EnumerateObject().All(shape => Inner("#/$defs/" + shape.Name, shape.Value)),
                "items" => Inner(at + "/items", given),
                "additionalProperties" => given.ValueKind == JsonValueKind.False || Inner(at + "/*", given),
                "properties" => given.EnumerateObject().All(member => Declared.Add(at + "/" + member.Name) && Inner(at + "/" + member.Name, member.Value)),
                "oneOf" => given.EnumerateArray().Select((shape, i) => Inner($"{at}/{i}", shape)).ToArray().All(good => good),
                _ => false,
            };
            Assert.True(isLegal, $"{at}: {keyword.Name} is not understood, or not with {given.GetRawText()}.");
        }
    }

    /// <summary>The whole schema, or one of its definitions.</summary>
    private JsonElement Referred(string to) =>
        to == "#" ? _root : to.StartsWith("#/$defs/", StringComparison.Ordinal) ? _root.GetProperty("$defs").GetProperty(to["#/$defs/".Length..]) : throw new NotSupportedException(to);

    private bool Inner(string at, JsonElement schema)
    {
        Declare(at, schema);
        return true;
    }

    private static bool IsType(JsonElement value, string type) => type switch
    {
        "array" => value.ValueKind == JsonValueKind.Array,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && decimal.Truncate(number) == number,
        "number" => value.ValueKind == JsonValueKind.Number,
        "object" => value.ValueKind == JsonValueKind.Object,
        "string" => value.ValueKind == JsonValueKind.String,
        _ => value.ValueKind == JsonValueKind.Null,
    };
}
