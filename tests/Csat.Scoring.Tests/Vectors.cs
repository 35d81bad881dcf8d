using System.Text.Json;
using Csat.TestKit;

namespace Csat.Scoring.Tests;

/// <summary>The reference vectors under <c>tests/vectors/scoring</c>, for the build under test.</summary>
internal static class Vectors
{
    /// <summary>The cases of a family with the file's tolerance.</summary>
    public static IEnumerable<VectorCase> Of(string family)
    {
        using JsonDocument document = JsonDocument.Parse(Repository.Read(Path.Combine("tests", "vectors", "scoring", family + ".json")));
        JsonElement root = document.RootElement.Clone();
        double tolerance = root.GetProperty("relTol").GetDouble();
        return root.GetProperty("cases").EnumerateArray().Select(item => new VectorCase(item, tolerance));
    }
}

/// <summary>One reference case: inputs by name, and figures to compare with.</summary>
internal sealed class VectorCase(JsonElement item, double tolerance)
{
    public string Id { get; } = item.GetProperty("id").GetString()!;

    public string Kind { get; } = item.TryGetProperty("kind", out JsonElement kind) ? kind.GetString()! : "";

    public double Confidence => In("conf").GetDouble();

    public JsonElement In(string name) => item.GetProperty("in").GetProperty(name);

    public long Count(string name) => In(name).GetInt64();

    /// <summary>The library's figure agrees with the case's; <see langword="null"/> only with null.</summary>
    public void Agrees(string name, double? actual)
    {
        JsonElement expected = item.GetProperty("out").GetProperty(name);
        Figures.Close(expected.ValueKind == JsonValueKind.Null ? null : expected.GetDouble(), actual, tolerance, $"{Id} {name}");
    }
}
