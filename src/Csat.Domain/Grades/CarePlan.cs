using System.Globalization;

namespace Csat.Domain;

/// <summary>How a special, key or complaining customer is looked after.</summary>
/// <param name="Reasons">Why.</param>
/// <param name="Actions">What is done.</param>
/// <param name="RuleIds">The rules that it carries out.</param>
/// <remarks>Rule GRD-16: whoever has one of the three reasons gets all four actions.</remarks>
public sealed record CarePlan(CareReasons Reasons, IReadOnlyList<CareAction> Actions, IReadOnlyList<RuleId> RuleIds)
{
    /// <summary>The plan for a customer.</summary>
    /// <param name="reasons">Why; no reason means no action.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A reason isn't declared.</exception>
    public static CarePlan For(CareReasons reasons)
    {
        _ = reasons.Label();
        return new(reasons, reasons == CareReasons.None ? [] : CareActionLabels.All, [RuleId.Parse("GRD-16")]);
    }

    /// <summary>The plan in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null) => Actions.Count == 0
        ? Reasons.Label().In(culture)
        : new LocalizedText(
            $"{Reasons.Label().En}: {string.Join(", ", Actions.Select(action => action.Label().En))} ({string.Join(", ", RuleIds)})",
            $"{Reasons.Label().Zh}：{string.Join("、", Actions.Select(action => action.Label().Zh))}（{string.Join(", ", RuleIds)}）").In(culture);

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
