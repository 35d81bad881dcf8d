using System.Globalization;
using Csat.Domain;
using Csat.Json;

namespace Csat.Scoring;

/// <summary>What a month's complaints cost one person, complaint by complaint. Made by <see cref="ComplaintDeductionPolicy.Apply"/>.</summary>
/// <remarks>The complaints' points and the adjustment add up to the total exactly. Immutable.</remarks>
public sealed record ComplaintDeductions
{
    /// <summary>Who is held responsible.</summary>
    public required string StaffId { get; init; }

    /// <summary>The policy that was applied.</summary>
    public required ComplaintDeductionPolicy Policy { get; init; }

    /// <summary>The complaints, by id (ordinal).</summary>
    public required IReadOnlyList<ComplaintDeduction> Complaints { get; init; }

    /// <summary>The sum of the complaints' points, before the month's cap.</summary>
    public required decimal Sum { get; init; }

    /// <summary>The points to deduct, 0 or more.</summary>
    public required decimal Total { get; init; }

    /// <summary>What the month's cap takes from the sum; 0 or less.</summary>
    public decimal Adjustment => Total - Sum;

    /// <summary>What the complaints that nobody has investigated would cost together; not part of the total.</summary>
    public decimal PendingPoints => Complaints.Where(one => one.Status == ComplaintDeductionStatus.Pending).Sum(one => one.IfJustified);

    /// <summary>Tells complaint by complaint how the total came about.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>Lines separated by <c>\n</c>; figures are invariant.</returns>
    public string Explain(CultureInfo? culture = null) => Rows.Join(Lines(), culture);

    /// <summary>Person and total, such as <c>agent-03: 4.5 points</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{StaffId}: {PlainText.Of(Total)} points";

    private IEnumerable<LocalizedText> Lines()
    {
        yield return new(
            $"Complaints held against {StaffId}: {PolicyCheck.Text(Complaints.Count)}, each by severity (CMP-06, CMP-07).",
            $"由 {StaffId} 担责的投诉共 {PolicyCheck.Text(Complaints.Count)} 件，按严重程度扣分（CMP-06、CMP-07）。");
        foreach (ComplaintDeduction one in Complaints)
        {
            yield return Line(one);
        }

        if (Adjustment != 0)
        {
            yield return new(
                $"Sum {PlainText.Of(Sum)}; the month's cap is {PlainText.Of(Total)}.", $"合计 {PlainText.Of(Sum)} 分；当月上限为 {PlainText.Of(Total)} 分。");
        }

        yield return new($"Deducted: {PlainText.Of(Total)} points.", $"扣分：{PlainText.Of(Total)} 分。");
        int pending = Complaints.Count(one => one.Status == ComplaintDeductionStatus.Pending);
        if (pending > 0)
        {
            yield return new(
                $"{PolicyCheck.Text(pending)} not investigated yet, {PlainText.Of(PendingPoints)} points if the customers are right; nothing is deducted before.",
                $"{PolicyCheck.Text(pending)} 件尚未查证，若属实共 {PlainText.Of(PendingPoints)} 分；查证之前不扣分。");
        }
    }

    private LocalizedText Line(ComplaintDeduction one)
    {
        ChargedComplaint complaint = one.Complaint;
        LocalizedText severity = complaint.Severity.Label();
        LocalizedText head = new($"{complaint.ComplaintId}, {severity.En}, {one.Status.Label().En}", $"{complaint.ComplaintId}，{severity.Zh}，{one.Status.Label().Zh}");
        if (one.Status == ComplaintDeductionStatus.Unjustified)
        {
            return new(head.En + ": 0.", head.Zh + "：0 分。");
        }

        string formula = PlainText.Of(Policy.BaseOf(complaint.Severity));
        LocalizedText factors = new(
            $"{formula} × {PlainText.Of(Policy.JustifiedFactor)} (justified)", $"{formula} × {PlainText.Of(Policy.JustifiedFactor)}（有理）");
        if (complaint.Sequence == ComplaintSequence.Repeat)
        {
            string repeat = PlainText.Of(Policy.RepeatFactor);
            factors = new($"{factors.En} × {repeat} (repeat)", $"{factors.Zh} × {repeat}（重复）");
        }

        if (complaint.Scope == ComplaintScope.OverLevel)
        {
            string over = PlainText.Of(Policy.OverLevelFactor);
            factors = new($"{factors.En} × {over} (over level)", $"{factors.Zh} × {over}（越级）");
        }

        string points = PlainText.Of(one.IfJustified);
        return one.Status == ComplaintDeductionStatus.Counted
            ? new($"{head.En}: {factors.En} = {points}.", $"{head.Zh}：{factors.Zh} = {points} 分。")
            : new($"{head.En}: pending, {factors.En} = {points} if the customer is right.", $"{head.Zh}：待定，若客户有理则 {factors.Zh} = {points} 分。");
    }
}
