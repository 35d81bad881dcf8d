using Csat.Domain;

namespace Csat.Scoring;

public sealed partial record IncentiveScheme
{
    /// <summary>Looks for everything that is wrong with the scheme.</summary>
    /// <returns>Every fault, the scheme's own before those of its measures; empty for a scheme that can be evaluated.</returns>
    /// <remarks>
    /// <para>
    /// Rule INC-01: the measures of the satisfaction family weigh at least <see cref="MinimumSatisfactionWeight"/> together, and a
    /// scheme that claims to follow the management measures can't lower that minimum under 0.30.
    /// </para>
    /// <para>
    /// Rule KPI-10: broadband weighs more than fixed lines and VIP customers more than ordinary ones, where a scheme has both; a target is at
    /// least as strict as the group's, and that for justified complaints at least as strict as that for all of them.
    /// </para>
    /// <para>
    /// Besides: an id, a version and at least one measure; weights from 0 to 1 that add up to exactly 1; codes that exist and differ;
    /// threshold, target and stretch in the order of the direction, of proportions from 0 to 1; floor 0 to 100, cap 100 to 1000; strength,
    /// confidence level and minimum in their ranges; roles and rewards that differ, standards that fall; an order measure that exists; and
    /// what the policies find. A value that isn't a number is in no range.
    /// </para>
    /// </remarks>
    public IReadOnlyList<Finding> Validate() => new SchemeCheck(this).Findings;
}
