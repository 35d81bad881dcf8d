namespace Csat.Scoring;

/// <summary>The order of issues that are equal in all else: by cause, product and area in ordinal order, a missing one last.</summary>
internal sealed class HotIssueKeyOrder : IComparer<HotIssueKey>
{
    public static HotIssueKeyOrder Instance { get; } = new();

    public int Compare(HotIssueKey? x, HotIssueKey? y) =>
        InOrder(x?.Cause, y?.Cause) is not 0 and var byCause ? byCause
        : InOrder(x?.Product, y?.Product) is not 0 and var byProduct ? byProduct
        : InOrder(x?.Area, y?.Area);

    private static int InOrder(string? x, string? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => string.CompareOrdinal(x, y),
    };
}
