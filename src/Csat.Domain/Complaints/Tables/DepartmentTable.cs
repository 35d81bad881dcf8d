using NodaTime;

namespace Csat.Domain;

/// <summary>Which department owns a complaint, by category and cause: one answer for every case.</summary>
/// <remarks>
/// Rule CMP-03: three classes to three owners; that marketing owns product and network operations own operations is inferred from rule ORG-02.
/// Of the rows that fit, the one that names the cause goes first, then the one that names the category, then the default row.
/// </remarks>
public sealed class DepartmentTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="rows">The rows.</param>
    public DepartmentTable(IEnumerable<DepartmentRow> rows) => Rows = Array.AsReadOnly<DepartmentRow>([.. Throw.IfNull(rows)]);

    /// <summary>The owners of rule CMP-03, with contact within two hours (rule SLA-04) and customer service for everything else.</summary>
    public static DepartmentTable Standard { get; } = new(
    [
        new("customer-service", new("Customer service", "客服"), Duration.FromHours(2), ComplaintCategory.Experience),
        new("marketing", new("Marketing", "市场"), Duration.FromHours(2), ComplaintCategory.Product),
        new("network-operations", new("Network operations", "网络运维"), Duration.FromHours(2), ComplaintCategory.Operations),
        new("customer-service", new("Customer service", "客服"), Duration.FromHours(2)),
    ]);

    /// <summary>The rows.</summary>
    public IReadOnlyList<DepartmentRow> Rows { get; }

    /// <summary>The cases without a row: empty when the table is complete.</summary>
    public IReadOnlyList<(ComplaintCategory? Category, ComplaintCause? Cause)> Gaps =>
    [
        .. Cases().Where(given => Find(given.Category, given.Cause) is null),
    ];

    /// <summary>The row of a case.</summary>
    /// <param name="category">The category; <see langword="null"/> for none.</param>
    /// <param name="cause">The main cause; <see langword="null"/> for none.</param>
    /// <returns>The row; <see langword="null"/> where the table has a gap.</returns>
    public DepartmentRow? Find(ComplaintCategory? category, ComplaintCause? cause)
    {
        DepartmentRow? best = null;
        foreach (DepartmentRow row in Rows)
        {
            if (row.Fits(category, cause) && (best is null || Rank(row) > Rank(best)))
            {
                best = row;
            }
        }

        return best;
    }

    private static int Rank(DepartmentRow row) => (row.Cause is null ? 0 : 2) + (row.Category is null ? 0 : 1);

    private static IEnumerable<(ComplaintCategory? Category, ComplaintCause? Cause)> Cases() =>
        ComplaintCauses.All.Select(entry => (entry.Category, (ComplaintCause?)entry.Cause)).Append((null, null));
}
