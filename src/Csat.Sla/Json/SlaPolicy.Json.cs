using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Domain;
using Csat.Json;

namespace Csat.Sla;

public sealed partial class SlaPolicy
{
    /// <summary>Reads a policy from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">
    /// An object with <c>id</c>, <c>version</c> and <c>targets</c>, and where wanted <c>failedContactsBeforeClose</c>. A target has
    /// <c>kind</c> and <c>limit</c>, and where wanted what else <see cref="SlaTarget"/> has, in camel case; limits of single grades
    /// are in <c>limitByGrade</c>, and <c>calendar</c> is an object with <c>id</c> and <c>version</c>.
    /// </param>
    /// <param name="calendars">The calendars that targets may name; <see cref="BusinessCalendars.AroundTheClock"/> needs no naming.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="FindingsException">The text is no policy; the exception lists all findings with their JSON paths.</exception>
    public static SlaPolicy Parse(string json, IEnumerable<BusinessCalendar> calendars)
    {
        var findings = new List<Finding>();
        SlaPolicy? policy = Read(Throw.IfNull(json), Throw.IfNull(calendars), findings);
        Throw.IfFound("SLA policy", findings, nameof(json));
        return policy!;
    }

    /// <summary>Reads a policy from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="calendars">The calendars that targets may name.</param>
    /// <param name="policy">The policy, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths such as <c>$.targets[0].limit</c>; empty when the text is a policy.</param>
    /// <returns>Whether the text is a policy.</returns>
    public static bool TryParse(
        string? json, IEnumerable<BusinessCalendar> calendars, [NotNullWhen(true)] out SlaPolicy? policy, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        policy = Read(json ?? string.Empty, Throw.IfNull(calendars), found);
        findings = found;
        return policy is not null;
    }

    /// <summary>The policy as JSON; calendars are named by id and version. <see cref="Parse"/> reads it back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same policy always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => PolicyWriter.Write(writer, this), indented);

    private static SlaPolicy? Read(string json, IEnumerable<BusinessCalendar> calendars, List<Finding> findings)
    {
        using JsonDocument? document = JsonPlace.Open(json, findings);
        return document is null ? null
            : new PolicyReader([.. calendars.Select(calendar => Throw.IfNull(calendar, nameof(calendars))), BusinessCalendars.AroundTheClock]).Read(new JsonPlace(document.RootElement, "$", findings));
    }
}
