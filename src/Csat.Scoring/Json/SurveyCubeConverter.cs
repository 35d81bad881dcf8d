using System.Text.Json;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Cubes with their scale; a refusal lists everything that is wrong.</summary>
internal sealed class SurveyCubeConverter : FindingsConverter<SurveyCube>
{
    protected override SurveyCube? Read(JsonPlace place) => SurveyCube.Read(place);

    protected override void Write(Utf8JsonWriter writer, SurveyCube value) => value.Write(writer);
}
