using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record ProviderPolicy
{
    /// <summary>Keeps a provider's deposit ledger.</summary>
    /// <param name="providerId">Whose deposit.</param>
    /// <param name="entries">All entries since the first, in any order: it changes nothing.</param>
    /// <returns>The ledger.</returns>
    /// <remarks>
    /// A deduction takes what is there; the balance never goes below 0, and what it doesn't cover is owed until a top-up entry settles it. A
    /// top-up settles what is owed first. A refund that the balance doesn't cover, or while something is owed, is refused and shown.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="providerId"/> or <paramref name="entries"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// The policy has faults (see <see cref="Validate"/>), or the entries have: a missing row, a blank or repeated id, a day outside 1900 to
    /// 2199, an undeclared kind, an amount out of range, a deduction without a reason. All findings are listed with their paths.
    /// </exception>
    public DepositLedger Keep(string providerId, IEnumerable<DepositEntry> entries)
    {
        Throw.IfNull(entries);
        Rows.RefusePolicy("Provider policy", Validate());
        var check = new PolicyCheck();
        check.Words(nameof(providerId), Throw.IfNull(providerId));
        DepositEntry[] rows = Rows.Of(entries, nameof(entries), check);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { } row)
            {
                Check(check, Rows.At(nameof(entries), i), row, seen);
            }
        }

        PolicyCheck.Refuse($"Deposit ledger of '{providerId}'", check.Findings, nameof(entries));
        var lines = new List<DepositLine>(rows.Length);
        (decimal balance, decimal owed) = (0, 0);
        foreach (DepositEntry row in rows.OrderBy(row => row.On).ThenBy(row => row.Kind).ThenBy(row => row.EntryId, StringComparer.Ordinal))
        {
            decimal before = balance;
            switch (row.Kind)
            {
                case DepositEntryKind.TopUp:
                    decimal settled = Math.Min(owed, row.Amount);
                    (balance, owed) = (balance + row.Amount - settled, owed - settled);
                    break;
                case DepositEntryKind.Deduction:
                    decimal taken = Math.Min(balance, row.Amount);
                    (balance, owed) = (balance - taken, owed + row.Amount - taken);
                    break;
                default:
                    balance -= owed == 0 && row.Amount <= balance ? row.Amount : 0;
                    break;
            }

            lines.Add(new(row, balance - before, balance, owed));
        }

        return new DepositLedger { ProviderId = providerId, Policy = this, Lines = lines.AsReadOnly() };
    }

    private void Check(PolicyCheck check, string path, DepositEntry row, HashSet<string> seen)
    {
        check.OwnName(path + ".entryId", row.EntryId, seen);
        Rows.IsDay(check, path + ".on", row.On);
        check.That(row.Kind is >= DepositEntryKind.TopUp and <= DepositEntryKind.Refund, path + ".kind",
            $"got {PolicyCheck.Text((int)row.Kind)}; legal: {string.Join(", ", DepositEntryKindLabels.All)}",
            $"给出 {PolicyCheck.Text((int)row.Kind)}；应为 {string.Join("、", DepositEntryKindLabels.All)}", Deposit);
        if (check.That(row.Amount > 0, path + ".amount", $"got {PolicyCheck.Text(row.Amount)}; legal: above 0", $"给出 {PolicyCheck.Text(row.Amount)}；须大于 0", Deposit))
        {
            check.Money(path + ".amount", row.Amount, 0, PolicyCheck.MostMoney, Currency, Deposit);
        }

        check.That(row.Kind != DepositEntryKind.Deduction || !string.IsNullOrWhiteSpace(row.Reason), path + ".reason",
            "a deduction without a reason; legal: why it is made", "扣款没有理由；须写明", Deposit);
    }
}
