using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>The JSON of message templates, read with all findings.</summary>
internal static class MessageJson
{
    public static MessageTemplateSet? Read(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        SchemaVersion.Read(members);
        MessageTemplateSet set = MessageTemplates.Standard;
        var given = new HashSet<MessageKind>();
        foreach (JsonPlace item in members.Required("templates")?.Items() ?? [])
        {
            if (ReadTemplate(item) is not { } template)
            {
                continue;
            }

            set = set.With(template);
            if (!given.Add(template.Kind))
            {
                item.Findings.Add(new Finding(item.Path + ".kind", new($"{template.Kind} comes twice; legal: one template a kind", $"{template.Kind} 重复；每种消息只能有一个模板"), template.Rule));
            }
        }

        members.Close();
        return place.Findings.Count == before ? set : null;
    }

    public static void Write(Utf8JsonWriter writer, MessageTemplateSet set)
    {
        writer.WriteStartObject();
        SchemaVersion.Write(writer);
        writer.WriteStartArray("templates");
        foreach (MessageTemplate template in set.Templates)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", template.Kind.ToString());
            JsonParts.Write(writer, "text", template.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static MessageTemplate? ReadTemplate(JsonPlace place)
    {
        int before = place.Findings.Count;
        JsonMembers members = place.Members();
        MessageKind? kind = JsonParts.ReadName(members.Required("kind"), MessageKindLabels.All);
        LocalizedText? text = JsonParts.ReadWords(members.Required("text"));
        members.Close();
        return place.Findings.Count > before ? null : JsonParts.Tried(place, () => new MessageTemplate(kind!.Value, text!.Value));
    }
}

/// <summary>Sets of message templates.</summary>
internal sealed class MessageTemplateSetJsonConverter : FindingsConverter<MessageTemplateSet>
{
    protected override MessageTemplateSet? Read(JsonPlace place) => MessageJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, MessageTemplateSet value) => MessageJson.Write(writer, value);
}
