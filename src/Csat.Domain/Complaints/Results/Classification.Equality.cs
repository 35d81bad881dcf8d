namespace Csat.Domain;

public sealed partial record Classification
{
    /// <summary>Whether two classifications say the same about the same text by the same rules.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(Classification? other) =>
        other is not null
        && Text == other.Text && RuleSet == other.RuleSet
        && Intent == other.Intent && Category == other.Category && ClaimedLevel == other.ClaimedLevel && Level == other.Level && Severity == other.Severity
        && Department == other.Department && DepartmentName == other.DepartmentName && ContactWithin == other.ContactWithin && Route == other.Route
        && IsJustified == other.IsJustified && IsPublic == other.IsPublic && HumanReason == other.HumanReason
        && Categories.SequenceEqual(other.Categories) && Causes.SequenceEqual(other.Causes) && EscalationRisk.SequenceEqual(other.EscalationRisk)
        && ExpertReasons.SequenceEqual(other.ExpertReasons) && Labels.SequenceEqual(other.Labels) && Evidence.SequenceEqual(other.Evidence) && Suppressed.SequenceEqual(other.Suppressed);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Text) * 31) + RuleSet.GetHashCode());
}
