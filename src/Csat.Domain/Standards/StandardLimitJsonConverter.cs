using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Carries a <see cref="StandardLimit"/> as its English words.</summary>
internal sealed class StandardLimitJsonConverter : FindingsConverter<StandardLimit>
{
    protected override StandardLimit? Read(JsonPlace place) => DomainParts.ReadLimit(place);

    protected override void Write(Utf8JsonWriter writer, StandardLimit value) => writer.WriteStringValue(value.ToString());
}
