using Csat.Domain.Complaints;
using NodaTime;

namespace Csat.Domain;

public sealed partial class ComplaintRuleSet
{
    /// <summary>Finds everything that is wrong with a rule file, what refuses it and what doesn't.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="on">The day for which expired rules are looked for; <see langword="null"/> for no day.</param>
    /// <returns>The findings in the order of their ids; empty when nothing is wrong.</returns>
    public static IReadOnlyList<RuleSetFinding> Validate(string json, LocalDate? on = null)
    {
        var findings = new List<Finding>();
        return Read(Throw.IfNull(json), findings) is { } set
            ? set.Validate(on)
            : [.. findings.Select(finding => new RuleSetFinding(RuleSetFault.Malformed, finding, null))];
    }

    /// <summary>Finds everything that is wrong with the set: what refuses it, what can't take effect, contradicts itself or says the same twice.</summary>
    /// <param name="on">The day for which expired rules are looked for; <see langword="null"/> for no day.</param>
    /// <returns>The findings in the order of their ids; empty when nothing is wrong. What takes more work than the limit is <see cref="RuleSetFault.Undecided"/>.</returns>
    public IReadOnlyList<RuleSetFinding> Validate(LocalDate? on = null)
    {
        var classifier = new ComplaintClassifier(this, null);
        return
        [
            .. RuleSetChecks.Names(this)
                .Concat(RuleSetChecks.Examples(this, classifier, null))
                .Concat(RuleSetChecks.Twins(this))
                .Concat(RuleSetChecks.Weights(this))
                .Concat(RuleSetChecks.Dates(this, on))
                .Concat(LexiconChecks.Findings(this))
                .Concat(new ConditionAnalysis(this, classifier).Findings())
                .OrderBy(found => found.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>What refuses a file: names that aren't there or are there twice, gaps, examples that fail.</summary>
    /// <param name="pack">The pack to look at; <see langword="null"/> for all.</param>
    internal IReadOnlyList<RuleSetFinding> ErrorsOf(int? pack) =>
    [
        .. RuleSetChecks.Names(this, pack).Concat(RuleSetChecks.Examples(this, new ComplaintClassifier(this, null), pack)),
    ];
}
