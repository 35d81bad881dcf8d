namespace Csat.Scoring;

/// <summary>What an entry of a deposit ledger does. Entries of one day are taken in this order.</summary>
public enum DepositEntryKind
{
    /// <summary>The provider pays in; what is owed is settled first.</summary>
    TopUp = 0,

    /// <summary>The operator takes something for bad quality; what the balance doesn't cover is owed.</summary>
    Deduction = 1,

    /// <summary>The operator gives something back; refused where the balance doesn't cover it or something is owed.</summary>
    Refund = 2,
}
