using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>What the source generator knows; <see cref="ScoringJson"/> is its public face.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Estimate))]
[JsonSerializable(typeof(List<Estimate>))]
[JsonSerializable(typeof(IReadOnlyList<Estimate>))]
[JsonSerializable(typeof(RatingTally))]
[JsonSerializable(typeof(WeightedRatingTally))]
[JsonSerializable(typeof(SentimentCounts))]
[JsonSerializable(typeof(SurveyCube))]
[JsonSerializable(typeof(WeightedSurveyCube))]
[JsonSerializable(typeof(GroupScore))]
[JsonSerializable(typeof(List<GroupScore>))]
[JsonSerializable(typeof(IReadOnlyList<GroupScore>))]
[JsonSerializable(typeof(GroupSurveyScore))]
[JsonSerializable(typeof(List<GroupSurveyScore>))]
[JsonSerializable(typeof(IReadOnlyList<GroupSurveyScore>))]
[JsonSerializable(typeof(PeriodTally))]
[JsonSerializable(typeof(List<PeriodTally>))]
[JsonSerializable(typeof(IReadOnlyList<PeriodTally>))]
[JsonSerializable(typeof(TallyDescription))]
[JsonSerializable(typeof(RateRatio))]
[JsonSerializable(typeof(Comparison))]
[JsonSerializable(typeof(List<Comparison>))]
[JsonSerializable(typeof(IReadOnlyList<Comparison>))]
[JsonSerializable(typeof(Change))]
[JsonSerializable(typeof(NetCounts))]
[JsonSerializable(typeof(TwoProportions))]
[JsonSerializable(typeof(TwoNetScores))]
[JsonSerializable(typeof(WelchTest))]
[JsonSerializable(typeof(MannWhitneyTest))]
[JsonSerializable(typeof(ContingencyTest))]
[JsonSerializable(typeof(TrendTest))]
[JsonSerializable(typeof(Correlation))]
[JsonSerializable(typeof(SurveyEstimate))]
[JsonSerializable(typeof(Stratum))]
[JsonSerializable(typeof(RequiredSample))]
[JsonSerializable(typeof(EmpiricalBayes))]
[JsonSerializable(typeof(RankedUnit))]
[JsonSerializable(typeof(List<RankedUnit>))]
[JsonSerializable(typeof(IReadOnlyList<RankedUnit>))]
[JsonSerializable(typeof(ReasonShare))]
[JsonSerializable(typeof(List<ReasonShare>))]
[JsonSerializable(typeof(IReadOnlyList<ReasonShare>))]
internal sealed partial class ScoringJsonContext : JsonSerializerContext;
