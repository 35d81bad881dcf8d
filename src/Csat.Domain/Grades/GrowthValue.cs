using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;

namespace Csat.Domain;

/// <summary>A customer's growth value in a month, with all it is made of.</summary>
/// <param name="Spent">The yuan spent within the window.</param>
/// <param name="Months">How many months of the window the customer was one.</param>
/// <param name="TenureMonths">The full months since the customer joined.</param>
/// <param name="DoubleSuspensions">The double suspensions within the window.</param>
/// <param name="SpendingPoints">The points of the spending.</param>
/// <param name="TenurePoints">The points of the tenure.</param>
/// <param name="SuspensionPoints">The points of the suspensions, 0 or negative.</param>
public sealed record GrowthValue(
    decimal Spent, int Months, int TenureMonths, int DoubleSuspensions, decimal SpendingPoints, decimal TenurePoints, decimal SuspensionPoints)
{
    /// <summary>All points together.</summary>
    [JsonIgnore]
    public decimal Points => SpendingPoints + TenurePoints + SuspensionPoints;

    /// <summary>The sum in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string points = PlainText.Of(Points);
        string spending = PlainText.Of(SpendingPoints);
        string tenure = PlainText.Of(TenurePoints);
        string lost = SuspensionPoints == 0 ? string.Empty : PlainText.Of(-SuspensionPoints);
        string spent = PlainText.Of(Spent);
        return new LocalizedText(
            FormattableString.Invariant($"growth value {points} = {spending} for {spent} yuan in {Months} {(Months == 1 ? "month" : "months")} + {tenure} for {TenureMonths} {(TenureMonths == 1 ? "month" : "months")} of tenure")
                + (lost.Length == 0 ? string.Empty : FormattableString.Invariant($" − {lost} for {DoubleSuspensions} double {(DoubleSuspensions == 1 ? "suspension" : "suspensions")}")),
            FormattableString.Invariant($"成长值 {points} = 近 {Months} 个月消费 {spent} 元计 {spending} 分 + 在网 {TenureMonths} 个月计 {tenure} 分")
                + (lost.Length == 0 ? string.Empty : FormattableString.Invariant($" − 双停 {DoubleSuspensions} 次扣 {lost} 分"))).In(culture);
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
