using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>What a grade is computed from: since when somebody is a customer, and what was spent month by month.</summary>
/// <param name="Customer">The customer's id.</param>
/// <param name="Joined">The day on which the customer joined.</param>
/// <param name="Months">The months in any order, without gaps: a month without spending is there with 0, because unknown isn't zero.</param>
/// <remarks>Rule GRD-02. <see cref="GradingPolicy.Validate(CustomerConsumption)"/> says what is wrong with it.</remarks>
public sealed record CustomerConsumption(
    string Customer,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Joined,
    IReadOnlyList<MonthlyConsumption> Months);
