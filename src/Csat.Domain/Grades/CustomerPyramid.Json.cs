using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial class CustomerPyramid
{
    /// <summary>Reads a customer pyramid from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>id</c>, <c>version</c>, <c>share</c> and the cut-offs <c>vip</c>, <c>major</c> and <c>ordinary</c>.</param>
    /// <returns>The customer pyramid.</returns>
    /// <exception cref="FindingsException">The text is no customer pyramid; the exception lists all findings with their JSON paths.</exception>
    public static CustomerPyramid Parse(string json) =>
        TryParse(Throw.IfNull(json), out CustomerPyramid? pyramid, out IReadOnlyList<Finding> findings)
            ? pyramid
            : throw new FindingsException("Customer pyramid", findings, nameof(json));

    /// <summary>Reads a customer pyramid from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="pyramid">The customer pyramid, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a customer pyramid.</param>
    /// <returns>Whether the text is a customer pyramid.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out CustomerPyramid? pyramid, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        pyramid = document is null ? null : CustomerPyramidJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return pyramid is not null;
    }

    /// <summary>The customer pyramid as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same customer pyramid always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => CustomerPyramidJson.Write(writer, this), indented);
}
