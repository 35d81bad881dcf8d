using Csat.Domain;
using Csat.TestKit;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

public sealed class ComplaintDeductionTests
{
    private static readonly ComplaintDeductionPolicy Policy = new();

    /// <summary>Rules CMP-06, CMP-07 and INC-13, with the points worked out by hand: base × 1.5 × 1.5 × 1.5.</summary>
    [Theory]
    [InlineData(ComplaintSeverity.Minor, ComplaintSequence.First, ComplaintScope.Local, 1.5)]
    [InlineData(ComplaintSeverity.Major, ComplaintSequence.First, ComplaintScope.Local, 4.5)]
    [InlineData(ComplaintSeverity.Major, ComplaintSequence.Repeat, ComplaintScope.Local, 6.75)]
    [InlineData(ComplaintSeverity.Major, ComplaintSequence.First, ComplaintScope.OverLevel, 6.75)]
    [InlineData(ComplaintSeverity.Minor, ComplaintSequence.Repeat, ComplaintScope.OverLevel, 3.38)] // 3.375 → 3.38
    [InlineData(ComplaintSeverity.Critical, ComplaintSequence.Repeat, ComplaintScope.OverLevel, 20.25)]
    public void A_complaint_costs_base_times_factors(ComplaintSeverity severity, ComplaintSequence sequence, ComplaintScope scope, double points)
    {
        ComplaintDeductions yes = Of(new("c", "a", severity, true, sequence, scope));
        ComplaintDeductions no = Of(new("c", "a", severity, false, sequence, scope));
        ComplaintDeductions open = Of(new("c", "a", severity, null, sequence, scope));

        Assert.Equal(((decimal)points, 0m), (yes.Total, yes.PendingPoints));
        Assert.Equal((0m, 0m), (no.Total, no.PendingPoints));
        Assert.Equal((0m, (decimal)points), (open.Total, open.PendingPoints));
        Assert.Equal(ComplaintDeductionStatus.Pending, open.Complaints[0].Status);
    }

    [Fact]
    public void It_explains_every_deduction_in_both_languages()
    {
        ComplaintDeductions month = Assert.Single((Policy with { MonthlyCap = 5 }).Apply(
        [
            new("c-3", "a", ComplaintSeverity.Critical, null),
            new("c-2", "a", ComplaintSeverity.Minor, false),
            new("c-1", "a", ComplaintSeverity.Major, true, ComplaintSequence.Repeat),
        ]));

        LocalizedText told = BilingualContract.Explains(month.Explain);

        Assert.Equal(
            """
            Complaints held against a: 3, each by severity (CMP-06, CMP-07).
            c-1, major, justified: 3 × 1.5 (justified) × 1.5 (repeat) = 6.75.
            c-2, minor, not justified: 0.
            c-3, critical, not investigated yet: pending, 6 × 1.5 (justified) = 9 if the customer is right.
            Sum 6.75; the month's cap is 5.
            Deducted: 5 points.
            1 not investigated yet, 9 points if the customers are right; nothing is deducted before.
            """, told.En);
        Assert.Equal(month.Total, month.Complaints.Sum(one => one.Points) + month.Adjustment);
        JsonContract.RoundTripsAsText(month, JsonContract.Info<ComplaintDeductions>(ScoringJson.Options));
    }

    [Fact]
    public void Every_fault_of_the_rows_is_found()
    {
        var refused = Assert.Throws<FindingsException>(() => Policy.Apply(
            [null!, new("", "", (ComplaintSeverity)7, true), new("x", "a", ComplaintSeverity.Minor, true, (ComplaintSequence)(-1), (ComplaintScope)2), new("x", "a", ComplaintSeverity.Minor, null)]));

        Assert.Equal(
            [
                "complaints[0]", "complaints[1].complaintId", "complaints[1].staffId", "complaints[1].severity",
                "complaints[2].sequence", "complaints[2].scope", "complaints[3].complaintId",
            ],
            refused.Findings.Select(finding => finding.Path));
    }

    [Property]
    public void A_graver_complaint_never_costs_less(byte severity, byte less, bool isRepeat, bool isOver)
    {
        var graver = (ComplaintSeverity)(severity % 3);
        var lighter = (ComplaintSeverity)Math.Min(severity % 3, less % 3);
        ComplaintSequence sequence = isRepeat ? ComplaintSequence.Repeat : ComplaintSequence.First;
        ComplaintScope scope = isOver ? ComplaintScope.OverLevel : ComplaintScope.Local;

        Assert.True(Of(new("c", "a", graver, true, sequence, scope)).Total >= Of(new("c", "a", lighter, true)).Total);
    }

    private static ComplaintDeductions Of(ChargedComplaint complaint) => Assert.Single(Policy.Apply([complaint]));
}
