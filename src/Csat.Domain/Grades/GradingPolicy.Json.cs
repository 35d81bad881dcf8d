using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial class GradingPolicy
{
    /// <summary>Reads a grading policy from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>id</c>, <c>version</c>, <c>family</c> and <c>thresholds</c> by grade, and where wanted <c>growth</c>, <c>validityMonths</c> and <c>renewal</c>.</param>
    /// <returns>The grading policy.</returns>
    /// <exception cref="FindingsException">The text is no grading policy; the exception lists all findings with their JSON paths.</exception>
    public static GradingPolicy Parse(string json) =>
        TryParse(Throw.IfNull(json), out GradingPolicy? policy, out IReadOnlyList<Finding> findings)
            ? policy
            : throw new FindingsException("Grading policy", findings, nameof(json));

    /// <summary>Reads a grading policy from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="policy">The grading policy, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a grading policy.</param>
    /// <returns>Whether the text is a grading policy.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out GradingPolicy? policy, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        policy = document is null ? null : GradingPolicyJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return policy is not null;
    }

    /// <summary>The grading policy as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same grading policy always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => GradingPolicyJson.Write(writer, this), indented);
}
