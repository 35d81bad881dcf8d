using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>What the source generator knows; <see cref="DomainJson"/> is its public face.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ServiceGrade))]
[JsonSerializable(typeof(Dictionary<ServiceGrade, string>))]
[JsonSerializable(typeof(Dictionary<string, ServiceGrade>))]
[JsonSerializable(typeof(RuleId))]
[JsonSerializable(typeof(Dictionary<RuleId, string>))]
[JsonSerializable(typeof(Rule))]
[JsonSerializable(typeof(LocalizedText))]
[JsonSerializable(typeof(RatingScale))]
[JsonSerializable(typeof(TicketEvent))]
[JsonSerializable(typeof(TicketEvent[]))]
[JsonSerializable(typeof(TicketEntry))]
[JsonSerializable(typeof(TicketOption))]
[JsonSerializable(typeof(TicketPolicy))]
[JsonSerializable(typeof(MessageTemplateSet))]
[JsonSerializable(typeof(CatalogFinding))]
[JsonSerializable(typeof(CarePlan))]
[JsonSerializable(typeof(CodeMap))]
[JsonSerializable(typeof(CustomerConsumption))]
[JsonSerializable(typeof(CustomerPyramid))]
[JsonSerializable(typeof(DemandFunnel))]
[JsonSerializable(typeof(GradeHistory))]
[JsonSerializable(typeof(GradingPolicy))]
[JsonSerializable(typeof(PromiseCoverage))]
[JsonSerializable(typeof(PyramidAssignment))]
[JsonSerializable(typeof(ServiceStandard))]
[JsonSerializable(typeof(ServiceStandardCatalog))]
[JsonSerializable(typeof(StandardCount))]
[JsonSerializable(typeof(StandardLimit))]
[JsonSerializable(typeof(StatutoryFloor))]
[JsonSerializable(typeof(BlindSpotReport))]
[JsonSerializable(typeof(ConflictTrace))]
[JsonSerializable(typeof(ControlCheck))]
[JsonSerializable(typeof(ImprovementEntry))]
[JsonSerializable(typeof(ImprovementEvent))]
[JsonSerializable(typeof(ImprovementItem))]
[JsonSerializable(typeof(ImprovementLoop))]
[JsonSerializable(typeof(ImprovementPlan))]
[JsonSerializable(typeof(ImprovementTrigger))]
[JsonSerializable(typeof(KpoRollout))]
[JsonSerializable(typeof(LessonBase))]
[JsonSerializable(typeof(MonthlyReport))]
[JsonSerializable(typeof(PdcaEntry))]
[JsonSerializable(typeof(PdcaStep))]
[JsonSerializable(typeof(TopIssues))]
[JsonSerializable(typeof(TrainedPerson))]
[JsonSerializable(typeof(TrainingDue))]
internal sealed partial class DomainJsonContext : JsonSerializerContext;
