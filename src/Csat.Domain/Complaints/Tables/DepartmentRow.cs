using NodaTime;

namespace Csat.Domain;

/// <summary>A row of the department table: which department owns what, and by when it contacts the customer.</summary>
/// <param name="Department">The department's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="ContactWithin">How long after the complaint the customer is contacted at the latest.</param>
/// <param name="Category">Only for this category; <see langword="null"/> for any.</param>
/// <param name="Cause">Only for this cause; <see langword="null"/> for any.</param>
public sealed record DepartmentRow(string Department, LocalizedText Name, Duration ContactWithin, ComplaintCategory? Category = null, ComplaintCause? Cause = null)
{
    /// <summary>Whether it holds for everything that no other row names.</summary>
    public bool IsDefault => Category is null && Cause is null;

    /// <summary>The department's id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Department;

    internal bool Fits(ComplaintCategory? category, ComplaintCause? cause) => (Category is null || Category == category) && (Cause is null || Cause == cause);
}
