using System.Text.Json;
using Csat.Scoring;

namespace Csat.Conformance;

/// <summary>One case of a scoring family: its kind and its inputs by name.</summary>
internal readonly struct VectorCase(JsonElement item)
{
    private readonly JsonElement _input = item.GetProperty("in");

    /// <summary>The case's <c>kind</c>; empty in families that have only one.</summary>
    public string Kind { get; } = item.TryGetProperty("kind", out JsonElement kind) ? kind.GetString()! : "";

    public JsonElement this[string name] => _input.GetProperty(name);

    /// <summary>The case's level, 95 % where it names none.</summary>
    public double Confidence => Has("conf") ? Number("conf") : ScoreOptions.Default.ConfidenceLevel;

    public ScoreOptions Options => new() { ConfidenceLevel = Confidence };

    public bool Has(string name) => _input.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;

    public long Count(string name) => this[name].GetInt64();

    public double Number(string name) => this[name].GetDouble();

    public string Text(string name) => this[name].GetString()!;

    public long[] Counts(string name) => [.. this[name].EnumerateArray().Select(value => value.GetInt64())];

    public double[] Numbers(string name) => [.. this[name].EnumerateArray().Select(value => value.GetDouble())];
}
