using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Policies for the three-colour list.</summary>
internal sealed class RelationshipPolicyJsonConverter : FindingsConverter<RelationshipPolicy>
{
    protected override RelationshipPolicy? Read(JsonPlace place) => RelationshipPolicyJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, RelationshipPolicy value) => RelationshipPolicyJson.Write(writer, value);
}

/// <summary>Recovery cases, by their events.</summary>
internal sealed class RecoveryCaseJsonConverter : FindingsConverter<RecoveryCase>
{
    protected override RecoveryCase? Read(JsonPlace place) => RecoveryJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, RecoveryCase value) => RecoveryJson.Write(writer, value);
}

/// <summary>Events of recovery cases.</summary>
internal sealed class RecoveryEventJsonConverter : FindingsConverter<RecoveryEvent>
{
    protected override RecoveryEvent? Read(JsonPlace place) => RecoveryJson.ReadEvent(place);

    protected override void Write(Utf8JsonWriter writer, RecoveryEvent value) => RecoveryJson.Write(writer, value);
}

/// <summary>Maps of churn reasons.</summary>
internal sealed class ChurnReasonMapJsonConverter : FindingsConverter<ChurnReasonMap>
{
    protected override ChurnReasonMap? Read(JsonPlace place) => ChurnReasonMapJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, ChurnReasonMap value) => ChurnReasonMapJson.Write(writer, value);
}
