using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Carries a <see cref="CodeMap"/>; a refusal lists everything that is wrong.</summary>
internal sealed class CodeMapJsonConverter : FindingsConverter<CodeMap>
{
    protected override CodeMap? Read(JsonPlace place) => CodeMapJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, CodeMap value) => CodeMapJson.Write(writer, value);
}
