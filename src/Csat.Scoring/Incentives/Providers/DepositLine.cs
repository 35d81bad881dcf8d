namespace Csat.Scoring;

/// <summary>What one entry did to a deposit.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Posted">What it added to the balance or took from it, signed; 0 for a refused refund.</param>
/// <param name="Balance">The balance after it; never below 0.</param>
/// <param name="Owed">What the provider still has to top up after it, because deductions were greater than the balance; 0 or more.</param>
public sealed record DepositLine(DepositEntry Entry, decimal Posted, decimal Balance, decimal Owed)
{
    /// <summary>Whether it was a refund that the balance didn't cover.</summary>
    public bool IsRefused => Entry.Kind == DepositEntryKind.Refund && Posted == 0;
}
