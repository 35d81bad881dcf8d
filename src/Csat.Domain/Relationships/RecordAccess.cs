using System.Globalization;

namespace Csat.Domain;

/// <summary>Somebody wants to look into a customer's record, or to take it away.</summary>
/// <param name="Person">Who.</param>
/// <param name="Record">Which record.</param>
/// <param name="IsOutside">Whether the person is none of the company's own staff for records.</param>
/// <param name="Registration">Under which number the visit is registered; <see langword="null"/> when it isn't.</param>
/// <param name="TakesAway">Whether the record leaves the house.</param>
/// <param name="ApprovedBy">Who approved that it does; <see langword="null"/> when nobody.</param>
/// <remarks>Rule REL-14.</remarks>
public sealed record RecordAccess(string Person, string Record, bool IsOutside, string? Registration = null, bool TakesAway = false, string? ApprovedBy = null)
{
    /// <summary>Finds what stands against it: an outsider who isn't registered, a record that leaves unapproved, or approved by who takes it.</summary>
    /// <returns>The findings, each with the rule; empty when it is allowed.</returns>
    public IReadOnlyList<Finding> Check()
    {
        bool isApproved = !string.IsNullOrWhiteSpace(ApprovedBy);
        Finding?[] findings =
        [
            SurveyFindings.Blank("person", Person),
            SurveyFindings.Blank("record", Record),
            IsOutside && string.IsNullOrWhiteSpace(Registration) ? new("registration", new("not registered; legal: outsiders after registration", "未登记；外部人员须先登记")) : null,
            TakesAway && !isApproved ? new("approvedBy", new("nobody approved that the record leaves the house; legal: with approval", "档案外借未经批准；须获批准")) : null,
            TakesAway && isApproved && ApprovedBy!.Trim() == Person?.Trim() ? new("approvedBy", new("approved by who takes it; legal: somebody else's approval", "批准人与借用人相同；须由他人批准")) : null,
        ];
        return Array.AsReadOnly<Finding>([.. findings.OfType<Finding>().Select(finding => finding with { RuleId = RelationshipRules.Access })]);
    }

    /// <summary>Whether it is allowed, in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        IReadOnlyList<Finding> findings = Check();
        string person = Throw.Whole(Person), record = Throw.Whole(Record);
        LocalizedText what = TakesAway ? new("takes away", "外借") : new("looks into", "查阅");
        LocalizedText verdict = findings.Count == 0 ? new("allowed", "允许") : new("refused", "不允许");
        return string.Join("\n", findings.Select(finding => finding.ToString(culture)).Prepend(
            new LocalizedText($"'{person}' {what.En} '{record}': {verdict.En} (REL-14)", $"“{person}”{what.Zh}“{record}”：{verdict.Zh}（REL-14）").In(culture)));
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
