using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Carries a <see cref="ServiceStandard"/>; a refusal lists everything that is wrong.</summary>
internal sealed class ServiceStandardJsonConverter : FindingsConverter<ServiceStandard>
{
    protected override ServiceStandard? Read(JsonPlace place) => ServiceStandardJson.ReadStandard(place);

    protected override void Write(Utf8JsonWriter writer, ServiceStandard value) => ServiceStandardJson.Write(writer, value);
}
