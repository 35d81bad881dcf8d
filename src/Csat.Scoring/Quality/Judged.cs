using Csat.Domain;

namespace Csat.Scoring;

/// <summary>A labelled text beside what a classifier said about it, as an item of each axis.</summary>
internal sealed class Judged(LabelledComplaint label, Classification given)
{
    private const string None = "none";

    public LabelledComplaint Label { get; } = label;

    public Classification Given { get; } = given;

    public ClassifiedItem Intent => Item(ComplaintAxis.Intent, [Label.Intent.Code()], Given.Intent is { } intent ? [intent.Code()] : []);

    public ClassifiedItem Category => new(Label.Id, [Label.Category?.Code() ?? None], Given.Intent is null ? [] : [Given.Category?.Code() ?? None])
    {
        AbstentionIsRight = Label.SaysNothing,
    };

    public ClassifiedItem Causes => Item(ComplaintAxis.Cause, [.. Label.Causes.Select(cause => cause.Code())], [.. Given.Causes.Select(cause => cause.Code())]);

    public ClassifiedItem EscalationRisk => Item(
        ComplaintAxis.EscalationRisk, [.. Label.EscalationRisk.Select(risk => risk.Code())], [.. Given.EscalationRisk.Select(risk => risk.Code())]);

    public ClassifiedItem ClaimedLevel => Item(ComplaintAxis.ClaimedLevel, ClassifiedItem.One(Label.ClaimedLevel?.Code()), ClassifiedItem.One(Given.ClaimedLevel?.Code()));

    /// <summary>The axes on which it is wrong; category and causes count for complaints only.</summary>
    public string[] Axes =>
    [
        .. new[] { ("intent", Intent), ("category", Category), ("cause", Causes), ("escalationRisk", EscalationRisk), ("claimedLevel", ClaimedLevel) }
            .Where(axis => !axis.Item2.IsRight && (Label.Intent == ComplaintIntent.Complaint || axis.Item1 is not ("category" or "cause")))
            .Select(axis => axis.Item1),
    ];

    private ClassifiedItem Item(ComplaintAxis axis, IReadOnlyList<string> expected, IReadOnlyList<string> predicted) => new(Label.Id, expected, predicted)
    {
        AbstentionIsRight = Label.SaysNothing,
        Rules = [.. Given.Evidence.Where(evidence => evidence.Axis == axis).Select(evidence => new FiredRule(evidence.RuleId, evidence.Code)).Distinct()],
    };
}
