using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Domain;
using Csat.Json;

namespace Csat.Sla;

public sealed partial class SlaClock
{
    /// <summary>Resumes a clock that was saved with <see cref="ToJson"/>.</summary>
    /// <param name="json">
    /// An object with <c>policy</c> (its <c>id</c> and <c>version</c>) and <c>events</c>, and where wanted <c>request</c> and
    /// <c>calendars</c> (their ids and versions, which have to be those that the policies name).
    /// </param>
    /// <param name="policies">The policies that it may name.</param>
    /// <returns>The clock.</returns>
    /// <exception cref="FindingsException">
    /// The text is no clock, or names a policy or a calendar that isn't there in that version; the exception lists all findings
    /// with their JSON paths.
    /// </exception>
    public static SlaClock Parse(string json, IEnumerable<SlaPolicy> policies)
    {
        var findings = new List<Finding>();
        SlaClock? clock = Read(Throw.IfNull(json), Throw.IfNull(policies), findings);
        Throw.IfFound("SLA clock", findings, nameof(json));
        return clock!;
    }

    /// <summary>Resumes a clock like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="policies">The policies that it may name.</param>
    /// <param name="clock">The clock, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths such as <c>$.events[2].kind</c>; empty when the text is a clock.</param>
    /// <returns>Whether the text is a clock.</returns>
    public static bool TryParse(
        string? json, IEnumerable<SlaPolicy> policies, [NotNullWhen(true)] out SlaClock? clock, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        clock = Read(json ?? string.Empty, Throw.IfNull(policies), found);
        findings = found;
        return clock is not null;
    }

    /// <summary>The clock as JSON: the request, the events, and the id and version of each policy and calendar. <see cref="Parse"/> resumes it.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same clock always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => ClockWriter.Write(writer, this), indented);

    private static SlaClock? Read(string json, IEnumerable<SlaPolicy> policies, List<Finding> findings)
    {
        using JsonDocument? document = JsonPlace.Open(json, findings);
        return document is null ? null : new ClockReader([.. policies.Select(policy => Throw.IfNull(policy, nameof(policies)))]).Read(new JsonPlace(document.RootElement, "$", findings));
    }
}
