using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>What one customer spent in one month, over mobile, fixed line and broadband together.</summary>
/// <param name="Month">The month.</param>
/// <param name="Amount">The money spent, in yuan; 0 or more. Money only: there is no place for how often a service was used (rule GRD-12).</param>
/// <param name="DoubleSuspensions">How often the customer was cut off both ways for not paying; 0 or more.</param>
/// <remarks>Rule GRD-02.</remarks>
public sealed record MonthlyConsumption(
    [property: JsonConverter(typeof(YearMonthJsonConverter))] YearMonth Month,
    decimal Amount,
    int DoubleSuspensions = 0);
