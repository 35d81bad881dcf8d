using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial class RelationshipPolicy
{
    /// <summary>Reads a policy from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>id</c>, <c>version</c> and <c>signs</c>, and where wanted <c>conflictMonths</c> and <c>answerMonths</c>.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="FindingsException">The text is no policy; the exception lists all findings with their JSON paths.</exception>
    public static RelationshipPolicy Parse(string json) =>
        TryParse(Throw.IfNull(json), out RelationshipPolicy? policy, out IReadOnlyList<Finding> findings) ? policy : throw new FindingsException("Relationship policy", findings, nameof(json));

    /// <summary>Reads a policy from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="policy">The policy, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a policy.</param>
    /// <returns>Whether the text is a policy.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out RelationshipPolicy? policy, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        policy = document is null ? null : RelationshipPolicyJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return policy is not null;
    }

    /// <summary>The policy as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same policy always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => RelationshipPolicyJson.Write(writer, this), indented);
}
