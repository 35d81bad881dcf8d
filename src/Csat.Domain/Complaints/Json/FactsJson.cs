using System.Text.Json;
using Csat.Json;

namespace Csat.Domain.Complaints;

/// <summary>The JSON of facts: their names as rules have them.</summary>
internal static class FactsJson
{
    private static readonly string[] Names = ["previousContacts", "overLevel", "forum", "justified", "difficult", "fromProvider", "source", "grade", "product", "area"];

    public static ComplaintFacts Read(JsonPlace place)
    {
        JsonMembers members = place.Members();
        var facts = new ComplaintFacts
        {
            PreviousContacts = members.Optional("previousContacts")?.Whole(0, ComplaintFacts.MaximumContacts),
            IsOverLevel = members.Optional("overLevel")?.Flag(),
            Forum = CodeParts.Read(members.Optional("forum"), ComplaintForumLabels.All, ComplaintForumLabels.Code),
            IsJustified = members.Optional("justified")?.Flag(),
            IsDifficult = members.Optional("difficult")?.Flag(),
            IsFromProvider = members.Optional("fromProvider")?.Flag(),
            Source = members.Optional("source")?.Text(),
            Grade = members.Optional("grade") is { } grade ? DomainParts.ReadGrade(grade) : null,
            Product = members.Optional("product")?.Text(),
            Area = members.Optional("area")?.Text(),
        };
        foreach (string name in members.Names.Where(name => Array.IndexOf(Names, name) < 0).ToArray())
        {
            JsonPlace given = members.Required(name)!.Value;
            if (ComplaintFacts.IsOfText(name))
            {
                given.Refuse("nothing, since it is read off the text", "不可给出，该项由文本得出");
            }
            else if (ReadValue(given) is { } value)
            {
                facts = facts.With(name, value);
            }
        }

        members.Close();
        return facts;
    }

    public static void Write(Utf8JsonWriter writer, ComplaintFacts facts)
    {
        writer.WriteStartObject();
        foreach (string name in Names.Concat(facts.More.Keys.OrderBy(name => name, StringComparer.Ordinal)))
        {
            if (facts.TryGet(name, out FactValue value))
            {
                writer.WritePropertyName(name);
                WriteValue(writer, value);
            }
        }

        writer.WriteEndObject();
    }

    public static FactValue? ReadValue(JsonPlace place) =>
        place.IsNumber ? (place.NumberFrom(decimal.MinValue, decimal.MaxValue) is { } number ? FactValue.Of(number) : null)
        : place.IsFlag ? FactValue.Of(place.Flag()!.Value)
        : place.AnyText() is { } text ? FactValue.Of(text) : null;

    public static void WriteValue(Utf8JsonWriter writer, FactValue value)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else if (value.Flag is { } flag)
        {
            writer.WriteBooleanValue(flag);
        }
        else
        {
            writer.WriteStringValue(value.Text ?? string.Empty);
        }
    }
}
