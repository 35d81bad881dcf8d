using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial record MemberPlan
{
    /// <summary>Reads a plan from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>year</c> and <c>activities</c>.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="FindingsException">The text is no plan; the exception lists all findings with their JSON paths.</exception>
    public static MemberPlan Parse(string json) =>
        TryParse(Throw.IfNull(json), out MemberPlan? plan, out IReadOnlyList<Finding> findings) ? plan : throw new FindingsException("Plan for members", findings, nameof(json));

    /// <summary>Reads a plan from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="plan">The plan, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a plan.</param>
    /// <returns>Whether the text is a plan.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out MemberPlan? plan, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        plan = document is null ? null : MemberPlanJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return plan is not null;
    }

    /// <summary>The plan as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same plan always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => MemberPlanJson.Write(writer, this), indented);
}
