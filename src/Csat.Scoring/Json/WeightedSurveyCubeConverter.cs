using System.Text.Json;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Weighted cubes with their scale; a refusal lists everything that is wrong.</summary>
internal sealed class WeightedSurveyCubeConverter : FindingsConverter<WeightedSurveyCube>
{
    protected override WeightedSurveyCube? Read(JsonPlace place) => WeightedSurveyCube.Read(place);

    protected override void Write(Utf8JsonWriter writer, WeightedSurveyCube value) => value.Write(writer);
}
