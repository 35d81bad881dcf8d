using System.Globalization;
using Csat.Json;

namespace Csat.Domain;

/// <summary>Whether a matter is decided at the counter.</summary>
/// <param name="Matter">What.</param>
/// <param name="Amount">How much, in yuan.</param>
/// <param name="Limit">Up to which amount the counter decides; <see langword="null"/> when it has no authority in the matter.</param>
/// <param name="PassedTo">Who decides instead; <see langword="null"/> when it is decided on the spot.</param>
public sealed record AuthorityDecision(string Matter, decimal Amount, decimal? Limit, string? PassedTo)
{
    /// <summary>Whether it is decided on the spot.</summary>
    public bool IsOnTheSpot => PassedTo is null;

    /// <summary>The decision in a sentence.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        (string matter, string amount, string to) = (Throw.Whole(Matter), PlainText.Of(Amount), Throw.Whole(PassedTo));
        LocalizedText limit = Limit is { } most ? new("limit " + PlainText.Of(most), "权限 " + PlainText.Of(most) + " 元") : new("no authority", "无权限");
        return (IsOnTheSpot
            ? new LocalizedText($"'{matter}' of {amount} yuan: decided on the spot, {limit.En} (ORG-14)", $"“{matter}” {amount} 元：当场办结，{limit.Zh}（ORG-14）")
            : new LocalizedText($"'{matter}' of {amount} yuan: passed up to '{to}', {limit.En} (ORG-14)", $"“{matter}” {amount} 元：上报“{to}”，{limit.Zh}（ORG-14）")).In(culture);
    }

    /// <summary>The decision in English.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Explain();
}
