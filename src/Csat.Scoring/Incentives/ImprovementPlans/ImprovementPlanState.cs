using System.Text.Json.Serialization;
using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

/// <summary>What has to be kept from one period to the next about one person's improvement plan.</summary>
/// <param name="OpenedIn">The period that opened the plan; <see langword="null"/> while there is none.</param>
/// <param name="UnderInARow">How many of the last periods with a score were surely under the standard, without a break.</param>
/// <param name="GoodInARow">How many of them were good, without a break.</param>
/// <param name="LastPeriod">The last period that was looked at; <see langword="null"/> before the first.</param>
public sealed record ImprovementPlanState(
    [property: JsonConverter(typeof(YearMonthJsonConverter))] YearMonth? OpenedIn,
    int UnderInARow,
    int GoodInARow,
    [property: JsonConverter(typeof(YearMonthJsonConverter))] YearMonth? LastPeriod)
{
    /// <summary>Before the first period: no plan.</summary>
    public static ImprovementPlanState Start { get; } = new(null, 0, 0, null);

    /// <summary>Whether there is a plan.</summary>
    public bool IsOpen => OpenedIn is not null;
}
