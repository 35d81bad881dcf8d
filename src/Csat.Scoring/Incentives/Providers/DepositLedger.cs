using System.Globalization;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>A provider's quality deposit, entry by entry. Made by <see cref="ProviderPolicy.Keep"/>. Rule INC-10.</summary>
/// <remarks>
/// The balance is never below 0. It and what is owed differ by the top-ups less deductions and refunds that were posted. Immutable.
/// </remarks>
public sealed record DepositLedger
{
    /// <summary>Whose deposit.</summary>
    public required string ProviderId { get; init; }

    /// <summary>The policy that was applied.</summary>
    public required ProviderPolicy Policy { get; init; }

    /// <summary>The entries: by day, then by kind, then by id (ordinal).</summary>
    public required IReadOnlyList<DepositLine> Lines { get; init; }

    /// <summary>The balance; 0 or more.</summary>
    public decimal Balance => Lines.Count == 0 ? 0 : Lines[Lines.Count - 1].Balance;

    /// <summary>What deductions took beyond the balance and no top-up has settled; 0 or more.</summary>
    public decimal Owed => Lines.Count == 0 ? 0 : Lines[Lines.Count - 1].Owed;

    /// <summary>What has to be topped up to settle what is owed and to reach <see cref="ProviderPolicy.RequiredDeposit"/>; 0 or more.</summary>
    public decimal Missing => Math.Max(0, Policy.RequiredDeposit - Balance) + Owed;

    /// <summary>Tells entry by entry how the balance came about.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>Lines separated by <c>\n</c>; figures are invariant.</returns>
    public string Explain(CultureInfo? culture = null) => Rows.Join(Texts(), culture);

    /// <summary>Provider and balance, such as <c>sp-1: 5000.00 CNY</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{ProviderId}: {Policy.Currency.Text(Balance).En}";

    private IEnumerable<LocalizedText> Texts()
    {
        Currency currency = Policy.Currency;
        LocalizedText required = currency.Text(Policy.RequiredDeposit);
        yield return new($"Quality deposit of {ProviderId}, {required.En} required (INC-10).", $"{ProviderId} 的服务质量保证金，应缴 {required.Zh}（INC-10）。");
        foreach (DepositLine line in Lines)
        {
            DepositEntry entry = line.Entry;
            LocalizedText kind = entry.Kind.Label();
            LocalizedText amount = currency.Text(entry.Amount);
            LocalizedText posted = currency.SignedText(line.Posted);
            LocalizedText balance = currency.Text(line.Balance);
            string because = entry.Reason is { } reason ? $" ({reason})" : string.Empty;
            string becauseZh = entry.Reason is { } reasonZh ? $"（{reasonZh}）" : string.Empty;
            LocalizedText owed = line.Owed == 0 ? default : new($", {currency.Text(line.Owed).En} owed", $"，尚欠 {currency.Text(line.Owed).Zh}");
            string day = PlainText.Of(entry.On);
            yield return line.IsRefused
                ? new($"{day} {kind.En} {amount.En}{because}: refused, the balance doesn't cover it or something is owed; balance {balance.En}{owed.En}.", $"{day} {kind.Zh} {amount.Zh}{becauseZh}：不予办理，余额不足或有欠款；余额 {balance.Zh}{owed.Zh}。")
                : new($"{day} {kind.En} {amount.En}{because}: {posted.En}; balance {balance.En}{owed.En}.", $"{day} {kind.Zh} {amount.Zh}{becauseZh}：{posted.Zh}；余额 {balance.Zh}{owed.Zh}。");
        }

        LocalizedText missing = currency.Text(Missing);
        yield return Missing == 0
            ? new($"Balance {currency.Text(Balance).En}, nothing to top up.", $"余额 {currency.Text(Balance).Zh}，无需补缴。")
            : new($"Balance {currency.Text(Balance).En}, {missing.En} to top up.", $"余额 {currency.Text(Balance).Zh}，须补缴 {missing.Zh}。");
    }
}
