using System.Diagnostics.CodeAnalysis;

namespace Csat.Domain;

/// <summary>The catalogue of management rules that verdicts name: what each says, its source and its values.</summary>
/// <remarks>Immutable and thread-safe. Entries are ordered by id.</remarks>
public static class RuleCatalog
{
    /// <summary>Every rule in the catalogue, ordered by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = Array.AsReadOnly(Sorted());

    /// <summary>Explains a rule.</summary>
    /// <param name="id">The rule's name.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such rule; the message names it and its chapter's first and last rule, or the chapters.</exception>
    public static Rule Find(RuleId id)
    {
        if (!TryFind(id, out Rule? rule))
        {
            Rule[] near = [.. All.Where(known => known.Id.Chapter == id.Chapter)];
            throw new KeyNotFoundException($"The catalogue has no rule '{id}'; it has " + (near.Length > 0
                ? $"{near[0].Id} to {near[near.Length - 1].Id}."
                : $"the chapters {string.Join(", ", All.Select(known => known.Id.Chapter).Distinct())}."));
        }

        return rule!;
    }

    /// <summary>Explains a rule named by its text.</summary>
    /// <param name="id">The rule's name, such as <c>INC-01</c>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="FormatException">The text is no rule id.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no such rule.</exception>
    public static Rule Find(string id) => Find(RuleId.Parse(id));

    /// <summary>Looks a rule up, without an exception.</summary>
    /// <param name="id">The rule's name.</param>
    /// <param name="rule">The rule, when the catalogue has it.</param>
    /// <returns>Whether the catalogue has it.</returns>
    public static bool TryFind(RuleId id, [NotNullWhen(true)] out Rule? rule)
    {
        int low = 0;
        int high = All.Count - 1;
        while (low <= high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            int order = All[middle].Id.CompareTo(id);
            if (order == 0)
            {
                rule = All[middle];
                return true;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        rule = null;
        return false;
    }

    private static Rule[] Sorted()
    {
        Rule[] rules =
        [
            .. RuleEntries.Grades(), .. RuleEntries.Organization(), .. RuleEntries.Callbacks(), .. RuleEntries.Surveys(),
            .. RuleEntries.Tickets(), .. RuleEntries.Messages(), .. RuleEntries.Complaints(), .. RuleEntries.Relationships(),
            .. RuleEntries.Improvement(), .. RuleEntries.Satisfaction(), .. RuleEntries.Indicators(), .. RuleEntries.Incentives(),
            .. RuleEntries.Clocks(), .. RuleEntries.Escalations(), .. RuleEntries.Duties(),
        ];
        Array.Sort(rules, (x, y) => x.Id.CompareTo(y.Id));
        return rules;
    }
}
