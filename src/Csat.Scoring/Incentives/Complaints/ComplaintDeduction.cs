namespace Csat.Scoring;

/// <summary>What one complaint costs.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="Status">What became of its deduction.</param>
/// <param name="IfJustified">Base × factors, rounded to two decimals, half to even: what it costs when the customer is right.</param>
/// <param name="Points">The points that are deducted: the same when it counts, otherwise 0.</param>
public sealed record ComplaintDeduction(ChargedComplaint Complaint, ComplaintDeductionStatus Status, decimal IfJustified, decimal Points);
