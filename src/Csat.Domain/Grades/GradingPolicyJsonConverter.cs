using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Carries a <see cref="GradingPolicy"/>; a refusal lists everything that is wrong.</summary>
internal sealed class GradingPolicyJsonConverter : FindingsConverter<GradingPolicy>
{
    protected override GradingPolicy? Read(JsonPlace place) => GradingPolicyJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, GradingPolicy value) => GradingPolicyJson.Write(writer, value);
}
