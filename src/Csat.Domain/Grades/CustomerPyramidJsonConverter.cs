using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Carries a <see cref="CustomerPyramid"/>; a refusal lists everything that is wrong.</summary>
internal sealed class CustomerPyramidJsonConverter : FindingsConverter<CustomerPyramid>
{
    protected override CustomerPyramid? Read(JsonPlace place) => CustomerPyramidJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, CustomerPyramid value) => CustomerPyramidJson.Write(writer, value);
}
