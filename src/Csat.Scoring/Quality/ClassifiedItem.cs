using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>One labelled text and what a classifier said about it on one axis, such as the intent or the causes.</summary>
/// <param name="Id">The text's id, its own among the items.</param>
/// <param name="Expected">The codes that are right; empty where none is. On an axis with one code an item has at most one.</param>
/// <param name="Predicted">The codes that the classifier gave; empty is an abstention. The order says nothing.</param>
/// <remarks>Codes are compared as they are, case included. <see cref="Of"/> is the short way for one code. The lists are copied.</remarks>
/// <exception cref="ArgumentNullException">The id or a list is <see langword="null"/>.</exception>
public sealed record ClassifiedItem(string Id, IReadOnlyList<string> Expected, IReadOnlyList<string> Predicted)
{
    /// <summary>The text's id, its own among the items.</summary>
    public string Id { get; init => field = Throw.IfNull(value, nameof(Id)); } = Throw.IfNull(Id);

    /// <summary>The codes that are right; empty where none is.</summary>
    public IReadOnlyList<string> Expected { get; init => field = Copy(value, nameof(Expected)); } = Copy(Expected, nameof(Expected));

    /// <summary>The codes that the classifier gave; empty is an abstention.</summary>
    public IReadOnlyList<string> Predicted { get; init => field = Copy(value, nameof(Predicted)); } = Copy(Predicted, nameof(Predicted));

    /// <summary>Whether giving no code is right although codes are expected: the text says nothing that one could act on.</summary>
    /// <value>Default <see langword="false"/>. Where no code is expected, giving none is right in any case.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AbstentionIsRight { get; init; }

    /// <summary>The classifier's scores, best first; empty where it gives none.</summary>
    public IReadOnlyList<CodeScore> Scores { get; init => field = value is null ? [] : Copy(value, nameof(Scores)); } = []; // absent in JSON is null

    /// <summary>The rules that held, each with the code for which it spoke; empty where there are no rules.</summary>
    public IReadOnlyList<FiredRule> Rules { get; init => field = value is null ? [] : Copy(value, nameof(Rules)); } = [];

    /// <summary>Whether the classifier gave no code.</summary>
    [JsonIgnore]
    public bool IsAbstention => Predicted.Count == 0;

    /// <summary>Whether exactly the expected codes were given, or none where that is right.</summary>
    [JsonIgnore]
    public bool IsRight => IsAbstention
        ? AbstentionIsRight || Expected.Count == 0
        : Expected.Count == Predicted.Count && Predicted.All(code => Expected.Contains(code, StringComparer.Ordinal));

    /// <summary>The item of an axis with one code.</summary>
    /// <param name="id">The text's id.</param>
    /// <param name="expected">The code that is right; <see langword="null"/> where none is.</param>
    /// <param name="predicted">The code that the classifier gave; <see langword="null"/> is an abstention.</param>
    /// <returns>The item.</returns>
    public static ClassifiedItem Of(string id, string? expected, string? predicted) => new(id, One(expected), One(predicted));

    /// <summary>The item in short: <c>x1: complaint, got inquiry</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() => $"{Id}: {QualityText.Codes(Expected)}, got {QualityText.Codes(Predicted)}";

    internal static IReadOnlyList<string> One(string? code) => code is null ? [] : [code];

    internal static IReadOnlyList<T> Copy<T>(IReadOnlyList<T> list, string parameter) => Array.AsReadOnly([.. Throw.IfNull(list, parameter)]);
}
