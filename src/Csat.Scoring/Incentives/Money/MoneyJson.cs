using System.Text.Json;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>What several policies write alike.</summary>
internal static class MoneyJson
{
    public static void Write(Utf8JsonWriter writer, Currency currency)
    {
        writer.WriteStartObject("currency");
        writer.WriteString("code", currency.Code);
        writer.WriteNumber("digits", currency.Digits);
        writer.WriteEndObject();
    }

    /// <summary>A figure that may be missing; <c>null</c> says so, because left out it would be the default.</summary>
    public static void Write(Utf8JsonWriter writer, string property, decimal? figure)
    {
        if (figure is { } known)
        {
            writer.WriteNumber(property, known);
        }
        else
        {
            writer.WriteNull(property);
        }
    }

    public static void Write(Utf8JsonWriter writer, string code, LocalizedText name)
    {
        writer.WriteStartObject();
        writer.WriteString("code", code);
        JsonParts.Write(writer, "name", name);
        writer.WriteEndObject();
    }
}
