using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Carries a <see cref="RatingScale"/>; a refusal lists everything that is wrong.</summary>
internal sealed class RatingScaleJsonConverter : FindingsConverter<RatingScale>
{
    protected override RatingScale? Read(JsonPlace place) => RatingScaleJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, RatingScale value) => RatingScaleJson.Write(writer, value);
}
