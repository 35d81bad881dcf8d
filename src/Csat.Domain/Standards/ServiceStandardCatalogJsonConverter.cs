using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Carries a <see cref="ServiceStandardCatalog"/>; a refusal lists everything that is wrong.</summary>
internal sealed class ServiceStandardCatalogJsonConverter : FindingsConverter<ServiceStandardCatalog>
{
    protected override ServiceStandardCatalog? Read(JsonPlace place) => ServiceStandardJson.ReadCatalog(place);

    protected override void Write(Utf8JsonWriter writer, ServiceStandardCatalog value) => ServiceStandardJson.Write(writer, value);
}
