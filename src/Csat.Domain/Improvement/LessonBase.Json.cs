using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

public sealed partial record LessonBase
{
    /// <summary>Reads a case base from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>cases</c> and <c>uses</c>.</param>
    /// <returns>The case base.</returns>
    /// <exception cref="FindingsException">The text is no case base; the exception lists all findings with their JSON paths.</exception>
    public static LessonBase Parse(string json) =>
        TryParse(Throw.IfNull(json), out LessonBase? lessons, out IReadOnlyList<Finding> findings) ? lessons : throw new FindingsException("Case base", findings, nameof(json));

    /// <summary>Reads a case base from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="lessons">The case base, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a case base.</param>
    /// <returns>Whether the text is a case base.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out LessonBase? lessons, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        lessons = document is null ? null : LessonBaseJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return lessons is not null;
    }

    /// <summary>The case base as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same case base always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => LessonBaseJson.Write(writer, this), indented);
}
