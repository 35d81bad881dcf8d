using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record ComplaintDeductionPolicy
{
    private const int Digits = 2;

    /// <summary>Works out what a month's complaints cost the people held responsible.</summary>
    /// <param name="complaints">The complaints, in any order: it changes no digit.</param>
    /// <returns>A result a person, by id (ordinal); empty for no complaints.</returns>
    /// <remarks>
    /// base(severity) × justified × repeat × over-level, each complaint rounded once to two decimals, half to even. An unjustified complaint
    /// costs 0; one that wasn't investigated is pending: nothing is deducted, and what it would cost is shown.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="complaints"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// The policy has faults (see <see cref="Validate"/>), or the complaints have: a missing row, a blank id, a complaint given twice, an
    /// undeclared severity, sequence or scope. All findings are listed with their paths.
    /// </exception>
    public IReadOnlyList<ComplaintDeductions> Apply(IEnumerable<ChargedComplaint> complaints)
    {
        Throw.IfNull(complaints);
        Rows.RefusePolicy("Complaint deduction policy", Validate());
        var check = new PolicyCheck();
        ChargedComplaint[] rows = Rows.Of(complaints, nameof(complaints), check);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { } row)
            {
                string path = Rows.At(nameof(complaints), i);
                check.OwnName(path + ".complaintId", row.ComplaintId, seen);
                check.Words(path + ".staffId", row.StaffId);
                Declared(check, path + ".severity", (int)row.Severity, "Minor", "Major", "Critical");
                Declared(check, path + ".sequence", (int)row.Sequence, "First", "Repeat");
                Declared(check, path + ".scope", (int)row.Scope, "Local", "OverLevel");
            }
        }

        PolicyCheck.Refuse("Complaints", check.Findings, nameof(complaints));
        return Array.AsReadOnly<ComplaintDeductions>(
        [
            .. rows.GroupBy(row => row.StaffId, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Of),
        ]);
    }

    private static void Declared(PolicyCheck check, string path, int given, params string[] legal) => check.That(
        (uint)given < (uint)legal.Length, path,
        $"got {PolicyCheck.Text(given)}; legal: {string.Join(", ", legal)}", $"给出 {PolicyCheck.Text(given)}；应为 {string.Join("、", legal)}");

    private ComplaintDeductions Of(IGrouping<string, ChargedComplaint> group)
    {
        ComplaintDeduction[] deductions = [.. group.OrderBy(row => row.ComplaintId, StringComparer.Ordinal).Select(Of)];
        decimal sum = deductions.Sum(one => one.Points);
        return new ComplaintDeductions
        {
            StaffId = group.Key,
            Policy = this,
            Complaints = Array.AsReadOnly(deductions),
            Sum = sum,
            Total = MonthlyCap is { } cap && sum > cap ? cap : sum,
        };
    }

    private ComplaintDeduction Of(ChargedComplaint row)
    {
        decimal points = BaseOf(row.Severity) * JustifiedFactor;
        points *= row.Sequence == ComplaintSequence.Repeat ? RepeatFactor : 1;
        points *= row.Scope == ComplaintScope.OverLevel ? OverLevelFactor : 1;
        points = Math.Round(points, Digits, MidpointRounding.ToEven);
        return row.IsJustified switch
        {
            true => new(row, ComplaintDeductionStatus.Counted, points, points),
            false => new(row, ComplaintDeductionStatus.Unjustified, points, 0),
            null => new(row, ComplaintDeductionStatus.Pending, points, 0),
        };
    }
}
