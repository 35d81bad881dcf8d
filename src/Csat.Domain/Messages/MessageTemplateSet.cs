using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Json;

namespace Csat.Domain;

/// <summary>One template for each kind of message: the standard ones, and an operator's own in their place.</summary>
/// <remarks>Immutable and thread-safe. A file needs to hold only the templates that it replaces.</remarks>
[JsonConverter(typeof(MessageTemplateSetJsonConverter))]
public sealed class MessageTemplateSet
{
    private readonly MessageTemplate[] _templates;

    internal MessageTemplateSet(MessageTemplate[] templates) => _templates = templates;

    /// <summary>The templates, one for each kind, in the order of <see cref="MessageKind"/>.</summary>
    public IReadOnlyList<MessageTemplate> Templates => Array.AsReadOnly(_templates);

    /// <summary>The template of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The template.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind isn't declared.</exception>
    public MessageTemplate this[MessageKind kind] =>
        Array.Find(_templates, template => template.Kind == kind) ?? throw Throw.Undeclared(kind, MessageKindLabels.All, nameof(kind));

    /// <summary>A set with a template in the place of the one of its kind.</summary>
    /// <param name="template">The template.</param>
    /// <returns>The new set; this one stays as it is.</returns>
    public MessageTemplateSet With(MessageTemplate template)
    {
        Throw.IfNull(template);
        return new([.. _templates.Select(known => known.Kind == template.Kind ? template : known)]);
    }

    /// <summary>Reads an operator's templates from JSON; kinds that it leaves out are those of <see cref="MessageTemplates.Standard"/>.</summary>
    /// <param name="json">An object with <c>schemaVersion</c> (1) and <c>templates</c>, an array of <c>kind</c> and <c>text</c> with <c>en</c> and <c>zh</c>.</param>
    /// <returns>The set.</returns>
    /// <exception cref="FindingsException">The text is none; all findings with their JSON paths, unknown placeholders among them.</exception>
    public static MessageTemplateSet Parse(string json)
    {
        MessageTemplateSet? set = Read(Throw.IfNull(json), out List<Finding> findings);
        return set ?? throw new FindingsException("Message templates", findings, nameof(json));
    }

    /// <summary>Reads templates from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="set">The set, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths such as <c>$.templates[0].text.zh</c>; empty when the text is a set.</param>
    /// <returns>Whether the text is a set.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out MessageTemplateSet? set, out IReadOnlyList<Finding> findings)
    {
        set = Read(json ?? string.Empty, out List<Finding> found);
        findings = found;
        return set is not null;
    }

    /// <summary>All templates as JSON. <see cref="Parse"/> reads them back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same templates always give the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => MessageJson.Write(writer, this), indented);

    private static MessageTemplateSet? Read(string json, out List<Finding> findings)
    {
        findings = [];
        using JsonDocument? document = JsonPlace.Open(json, findings);
        return document is null ? null : MessageJson.Read(new JsonPlace(document.RootElement, "$", findings));
    }
}
