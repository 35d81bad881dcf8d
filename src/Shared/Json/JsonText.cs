using System.Text.Json;

namespace Csat.Json;

/// <summary>Texts of a JSON document, with its broken surrogate pairs taken for no text.</summary>
internal static class JsonText
{
    public static string? Of(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A value as it stands in the document, cut where it is long.</summary>
    public static string Raw(JsonElement value, int longest)
    {
        string raw = value.ValueKind switch
        {
            JsonValueKind.Object => "{…}",
            JsonValueKind.Array => "[…]",
            _ => value.GetRawText(),
        };
        if (raw.Length <= longest)
        {
            return raw;
        }

        int kept = char.IsHighSurrogate(raw[longest - 2]) ? longest - 2 : longest - 1;
        return string.Concat(raw.AsSpan(0, kept).ToString(), "…");
    }
}
