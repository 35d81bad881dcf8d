using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial class ServiceStandardCatalog
{
    /// <summary>Reads a catalogue from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">
    /// An object with <c>schemaVersion</c>, <c>id</c>, <c>version</c>, <c>validFrom</c> and <c>standards</c>, and where wanted
    /// <c>validThrough</c> and <c>claimsComplete</c>. A standard has <c>id</c>, <c>class</c> and <c>name</c>, and where wanted what else
    /// <see cref="ServiceStandard"/> has, in camel case; limits of single grades are in <c>limitByGrade</c>.
    /// </param>
    /// <returns>The catalogue; what <see cref="Lint"/> finds in it doesn't keep it from being read.</returns>
    /// <exception cref="FindingsException">The text is no catalogue; the exception lists all findings with their JSON paths.</exception>
    public static ServiceStandardCatalog Parse(string json) =>
        TryParse(Throw.IfNull(json), out ServiceStandardCatalog? catalog, out IReadOnlyList<Finding> findings)
            ? catalog
            : throw new FindingsException("Catalogue of standards", findings, nameof(json));

    /// <summary>Reads a catalogue from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="catalog">The catalogue, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a catalogue.</param>
    /// <returns>Whether the text is a catalogue.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out ServiceStandardCatalog? catalog, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        catalog = document is null ? null : ServiceStandardJson.ReadCatalog(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return catalog is not null;
    }

    /// <summary>The catalogue as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same catalogue always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => ServiceStandardJson.Write(writer, this), indented);
}
