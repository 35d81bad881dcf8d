using System.Globalization;

namespace Csat.Domain;

/// <summary>How many of the standards that a complete catalogue has are there.</summary>
/// <param name="Household">For families and individuals, of <see cref="ServiceStandardCatalog.HouseholdTotal"/>.</param>
/// <param name="Enterprise">For enterprises, of <see cref="ServiceStandardCatalog.EnterpriseTotal"/>.</param>
/// <remarks>Rules GRD-04 and GRD-05.</remarks>
public readonly record struct StandardCount(int Household, int Enterprise)
{
    /// <summary>Whether both numbers are those of a complete catalogue.</summary>
    public bool IsComplete => Household == ServiceStandardCatalog.HouseholdTotal && Enterprise == ServiceStandardCatalog.EnterpriseTotal;

    /// <summary>The counts in a sentence.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null) => new LocalizedText(
        FormattableString.Invariant($"{Household} of {ServiceStandardCatalog.HouseholdTotal} standards for families and individuals, {Enterprise} of {ServiceStandardCatalog.EnterpriseTotal} for enterprises"),
        FormattableString.Invariant($"家庭与个人客户标准 {ServiceStandardCatalog.HouseholdTotal} 条中有 {Household} 条，政企客户标准 {ServiceStandardCatalog.EnterpriseTotal} 条中有 {Enterprise} 条")).In(culture);

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
