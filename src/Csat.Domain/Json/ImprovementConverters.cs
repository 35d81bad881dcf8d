using System.Text.Json;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Improvement items.</summary>
internal sealed class ImprovementItemJsonConverter : FindingsConverter<ImprovementItem>
{
    protected override ImprovementItem? Read(JsonPlace place) => ImprovementJson.ReadItem(place);

    protected override void Write(Utf8JsonWriter writer, ImprovementItem value) => ImprovementJson.Write(writer, value);
}

/// <summary>Improvement plans.</summary>
internal sealed class ImprovementPlanJsonConverter : FindingsConverter<ImprovementPlan>
{
    protected override ImprovementPlan? Read(JsonPlace place) => ImprovementJson.ReadPlan(place);

    protected override void Write(Utf8JsonWriter writer, ImprovementPlan value) => ImprovementJson.Write(writer, value);
}

/// <summary>Improvements: their items and events.</summary>
internal sealed class ImprovementLoopJsonConverter : FindingsConverter<ImprovementLoop>
{
    protected override ImprovementLoop? Read(JsonPlace place) => ImprovementJson.ReadLoop(place);

    protected override void Write(Utf8JsonWriter writer, ImprovementLoop value) => ImprovementJson.Write(writer, value);
}

/// <summary>Roll-outs of the norm.</summary>
internal sealed class KpoRolloutJsonConverter : FindingsConverter<KpoRollout>
{
    protected override KpoRollout? Read(JsonPlace place) => KpoRolloutJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, KpoRollout value) => KpoRolloutJson.Write(writer, value);
}

/// <summary>Case bases.</summary>
internal sealed class LessonBaseJsonConverter : FindingsConverter<LessonBase>
{
    protected override LessonBase? Read(JsonPlace place) => LessonBaseJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, LessonBase value) => LessonBaseJson.Write(writer, value);
}

/// <summary>Traces from conflicts to control points.</summary>
internal sealed class ConflictTraceJsonConverter : FindingsConverter<ConflictTrace>
{
    protected override ConflictTrace? Read(JsonPlace place) => ConflictTraceJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, ConflictTrace value) => ConflictTraceJson.Write(writer, value);
}

/// <summary>Monthly reports.</summary>
internal sealed class MonthlyReportJsonConverter : FindingsConverter<MonthlyReport>
{
    protected override MonthlyReport? Read(JsonPlace place) => MonthlyReportJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, MonthlyReport value) => MonthlyReportJson.Write(writer, value);
}

/// <summary>Events of improvements, by their <c>type</c>.</summary>
internal sealed class ImprovementEventJsonConverter : FindingsConverter<ImprovementEvent>
{
    protected override ImprovementEvent? Read(JsonPlace place) => ImprovementEventJson.Read(place);

    protected override void Write(Utf8JsonWriter writer, ImprovementEvent value) => ImprovementEventJson.Write(writer, value);
}
