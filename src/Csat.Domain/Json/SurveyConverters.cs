using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Survey responses.</summary>
internal sealed class SurveyResponseJsonConverter : FindingsConverter<SurveyResponse>
{
    protected override SurveyResponse? Read(JsonPlace place) => SurveyResponseJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, SurveyResponse value) => SurveyResponseJson.Write(writer, value);
}

/// <summary>Frames of surveys.</summary>
internal sealed class SurveyFrameJsonConverter : FindingsConverter<SurveyFrame>
{
    protected override SurveyFrame? Read(JsonPlace place) => SurveyFrameJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, SurveyFrame value) => SurveyFrameJson.Write(writer, value);
}

/// <summary>Plans of surveys.</summary>
internal sealed class SurveyPlanJsonConverter : FindingsConverter<SurveyPlan>
{
    protected override SurveyPlan? Read(JsonPlace place) => SurveyPlanJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, SurveyPlan value) => SurveyPlanJson.Write(writer, value);
}
