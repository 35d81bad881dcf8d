using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial record ServiceOrganization
{
    /// <summary>Reads an organisation from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>name</c>, <c>units</c>, <c>supervision</c> and <c>emergencyPlans</c>, and where wanted <c>authority</c>.</param>
    /// <returns>The organisation; what is wrong with it as one is for <see cref="Lint"/> to say.</returns>
    /// <exception cref="FindingsException">The text is none; the exception lists all findings with their JSON paths.</exception>
    public static ServiceOrganization Parse(string json) => TryParse(Throw.IfNull(json), out ServiceOrganization? organization, out IReadOnlyList<Finding> findings)
        ? organization
        : throw new FindingsException("Organisation", findings, nameof(json));

    /// <summary>Reads an organisation from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="organization">The organisation, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is an organisation.</param>
    /// <returns>Whether the text is an organisation.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out ServiceOrganization? organization, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        organization = document is null ? null : OrganizationJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return organization is not null;
    }

    /// <summary>The organisation as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same organisation always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => OrganizationJson.Write(writer, this), indented);
}
