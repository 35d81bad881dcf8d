using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Json;

/// <summary>A converter whose refusal lists everything that is wrong, with the ways to it.</summary>
/// <remarks>
/// Of a document of its own the exception's path is that of the first finding. Inside another object the serializer says in the path where
/// the value stands, which a converter can't know; the findings' paths then begin there, with <c>@</c>.
/// </remarks>
internal abstract class FindingsConverter<T> : JsonConverter<T>
    where T : notnull
{
    private const int MostShown = 100;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        bool isWhole = reader.CurrentDepth == 0;
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        var findings = new List<Finding>();
        T? value = Read(new JsonPlace(document.RootElement, isWhole ? "$" : "@", findings));
        if (findings.Count == 0 && value is not null)
        {
            return value;
        }

        string more = findings.Count > MostShown ? FormattableString.Invariant($"; and {findings.Count - MostShown} more") : string.Empty;
        string message = string.Join("; ", findings.Take(MostShown)) + more + ".";
        throw isWhole ? new JsonException(message, findings[0].Path, null, null) : new JsonException(message);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);

    protected abstract T? Read(JsonPlace place);

    protected abstract void Write(Utf8JsonWriter writer, T value);
}
