using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Csat.Domain;
using Csat.TestKit;

namespace Csat.Docs.Tests;

/// <summary>
/// The schemas are written from the shapes beside this file, their names from the enumerations. Here the shapes are proved against the
/// readers: both judge the same documents, whole and broken in every place, in the same way.
/// </summary>
public sealed class SchemaTests
{
    private static readonly string[] OfEveryType = ["null", "true", "7", "\"7x7\"", "[]", "{}"];

    public static TheoryData<string> Names => [.. SchemaSample.All.Select(sample => sample.Schema.Name)];

    [Fact]
    public void Every_schema_is_proved() => Assert.Equal(
        DomainSchemas.All.Concat(SlaSchemas.All).Select(schema => schema.Path).Order(StringComparer.Ordinal),
        SchemaSample.All.Select(sample => sample.Schema.Path).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_in_the_package_is_as_generated(string name) => Generated.IsFile(Sample(name).Schema.Path, Sample(name).Schema.Text);

    [Fact]
    public void The_page_lists_every_schema() => Generated.IsBetweenMarkers("docs/files.md", "schemas", "\n| file | schema | package |\n|---|---|---|\n" + string.Concat(
        SchemaSample.All.Select(sample => sample.Schema).Select(schema => $"| {schema.Title} | [{schema.Name}.schema.json](../{schema.Path}) | {schema.Package} |\n")));

    [Theory]
    [InlineData("Csat.Domain")]
    [InlineData("Csat.Sla")]
    public void No_schema_is_left_over(string package) => Assert.Equal(
        SchemaSample.All.Select(sample => sample.Schema).Where(schema => schema.Package == package).Select(schema => schema.Path).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", package, "Schemas")).Select(Repository.Relative).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_bundled_and_what_holds_every_member_is_accepted_by_schema_and_reader(string name)
    {
        SchemaSample sample = Sample(name);
        var schema = new SchemaCheck(sample.Schema.Text);
        Assert.All(sample.Bundled.Concat(sample.Documents), json =>
        {
            Assert.Equal([], sample.Read(json));
            Assert.True(schema.Accepts(json), json);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_documents_hold_every_member_that_the_schema_has(string name)
    {
        SchemaSample sample = Sample(name);
        var schema = new SchemaCheck(sample.Schema.Text);
        var trace = new SchemaTrace();
        Assert.All(sample.Documents, json => Assert.True(schema.Accepts(json, trace)));
        Assert.Equal([], schema.Declared.Except(trace.Visited));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema_and_reader_refuse_the_same_broken_documents(string name)
    {
        SchemaSample sample = Sample(name);
        var schema = new SchemaCheck(sample.Schema.Text);
        string[] differing =
        [
            .. from document in sample.Documents
               from broken in Broken(document)
               let isRead = sample.Read(broken.Json).Count == 0
               where isRead != schema.Accepts(broken.Json) && !SchemaExceptions.AreByDesign(name, broken.What, isRead)
               select $"{(isRead ? "only the reader" : "only the schema")} accepts {broken.What}",
        ];
        Assert.Equal([], differing.Distinct());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema_and_reader_list_the_same_names(string name)
    {
        SchemaSample sample = Sample(name);
        var schema = new SchemaCheck(sample.Schema.Text);
        var legalAt = new Dictionary<string, string[]>();
        var namedAt = new Dictionary<string, HashSet<string>>(); // one of several shapes may name a part of what is legal
        foreach (string document in sample.Documents)
        {
            var trace = new SchemaTrace();
            Assert.True(schema.Accepts(document, trace));
            foreach ((string path, string[] names) in trace.Enums)
            {
                string legal = Assert.Single(
                    sample.Read(With(document, path, "?!")), finding => finding.Path == path && finding.Message.En.Contains("legal: ", StringComparison.Ordinal)).Message.En;
                legal = Regex.Replace(legal[(legal.IndexOf("legal: ", StringComparison.Ordinal) + 7)..], "^a grade: |; with .*$|,? or (an?|the) .*$", string.Empty);
                legalAt[General(path)] = legal.Split(", ");
                namedAt.TryAdd(General(path), []);
                namedAt[General(path)].UnionWith(names.Select(one => one.TrimEnd('?')));
                Assert.All(names, one => Assert.DoesNotContain(
                    sample.Read(With(document, path, one)), finding => finding.Path == path && finding.Message.En.StartsWith("got \"", StringComparison.Ordinal)));
            }
        }

        Assert.All(legalAt, legal => Assert.Equal(legal.Value.Order(StringComparer.Ordinal), namedAt[legal.Key].Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_newer_file_says_what_to_do(string name)
    {
        SchemaSample sample = Sample(name);
        string newer = sample.Documents[0].Replace("\"schemaVersion\":1", "\"schemaVersion\":2", StringComparison.Ordinal);
        Assert.Contains(sample.Read(newer), finding => finding.Path == "$.schemaVersion" && finding.Message.En.Contains("update the Csat packages", StringComparison.Ordinal));
        Assert.False(new SchemaCheck(sample.Schema.Text).Accepts(newer));
    }

    [Fact]
    public void Files_in_the_pages_are_as_a_schema_says()
    {
        SchemaCheck[] schemas = [.. SchemaSample.All.Select(sample => new SchemaCheck(sample.Schema.Text))];
        (string Page, string Json)[] files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(Repository.Relative).SelectMany(FilesIn)];
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(schemas.Any(schema => schema.Accepts(file.Json)), $"{file.Page}: {file.Json}"));
    }

    private static IEnumerable<(string Page, string Json)> FilesIn(string page)
    {
        string text = Repository.Read(page);
        return Regex.Matches(text, @"\{\s*""(\$schema|schemaVersion)""").Select(start =>
        {
            var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text[start.Index..]));
            using JsonDocument file = JsonDocument.ParseValue(ref reader);
            return (page, file.RootElement.GetRawText());
        });
    }

    private static string General(string path) => Regex.Replace(path, @"\[\d+\]", "[]");

    private static SchemaSample Sample(string name) => SchemaSample.All.Single(sample => sample.Schema.Name == name);

    /// <summary>The document with each member dropped, with a member more in each object, and with each value of every other type.</summary>
    private static IEnumerable<(string What, string Json)> Broken(string document)
    {
        foreach ((string path, JsonValueKind kind) in Places(JsonDocument.Parse(document).RootElement, "$", []))
        {
            string general = General(path);
            if (!Regex.IsMatch(path, @"(^\$|\[\d+\])$"))
            {
                yield return ($"{general} dropped", Change(document, path, node => Remove(node)));
            }

            if (kind == JsonValueKind.Object)
            {
                yield return ($"{general} with an unknown member", Change(document, path, node => ((JsonObject)node)["unknownMember"] = 1));
            }

            foreach (string other in OfEveryType)
            {
                if (JsonDocument.Parse(other).RootElement.ValueKind is var type && type != kind && !(type == JsonValueKind.True && kind == JsonValueKind.False) && path != "$")
                {
                    yield return ($"{general} as {other}", Change(document, path, node => node.ReplaceWith(JsonNode.Parse(other))));
                }
            }
        }
    }

    private static List<(string Path, JsonValueKind Kind)> Places(JsonElement value, string path, List<(string Path, JsonValueKind Kind)> places)
    {
        places.Add((path, value.ValueKind));
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in value.EnumerateObject())
            {
                Places(member.Value, SchemaTrace.Path(path, member.Name), places);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            int i = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                Places(item, $"{path}[{i++}]", places);
            }
        }

        return places;
    }

    private static string With(string document, string path, string text) => Change(document, path, node => node.ReplaceWith(text));

    private static string Change(string document, string path, Action<JsonNode> change)
    {
        JsonNode root = JsonNode.Parse(document)!;
        JsonNode place = root;
        foreach (Match step in Regex.Matches(path, @"\.(?<name>\w+)|\['(?<name>[^']*)'\]|\[(?<index>\d+)\]"))
        {
            place = step.Groups["index"].Success ? place[int.Parse(step.Groups["index"].Value, System.Globalization.CultureInfo.InvariantCulture)]! : place[step.Groups["name"].Value]!;
        }

        change(place);
        return root.ToJsonString();
    }

    private static void Remove(JsonNode node) => ((JsonObject)node.Parent!).Remove(node.GetPropertyName());
}
