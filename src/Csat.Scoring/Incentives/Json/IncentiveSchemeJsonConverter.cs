using System.Text.Json;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>Carries an <see cref="IncentiveScheme"/>; a refusal lists everything that is wrong.</summary>
internal sealed class IncentiveSchemeJsonConverter : FindingsConverter<IncentiveScheme>
{
    protected override IncentiveScheme? Read(JsonPlace place) => IncentiveSchemeJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, IncentiveScheme value) => IncentiveSchemeJson.Write(writer, value);
}
