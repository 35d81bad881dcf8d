using Csat.Json;

namespace Csat.Domain;

/// <summary>What stands between an event and an improvement, each finding with its rule. Empty lets the event pass.</summary>
internal static class ImprovementGuards
{
    /// <summary>The day first, then the order of the loop, then everything else.</summary>
    public static IReadOnlyList<Finding> Check(ImprovementLoop loop, ImprovementEvent happened)
    {
        if (happened.On < loop.LastOn)
        {
            return [new("on", new(
                $"{PlainText.Of(happened.On)} is before the last event; legal: {PlainText.Of(loop.LastOn)} or later",
                $"{PlainText.Of(happened.On)} 早于上一事件；须为 {PlainText.Of(loop.LastOn)} 或之后"), ImprovementRules.Loop)];
        }

        ImprovementState needed = Before(happened.Type);
        return loop.State == needed ? [.. Own(happened)] : [new("type", new(
            $"the improvement is «{loop.State.Label().En}»; legal: after «{needed.Label().En}»",
            $"改进事项处于“{loop.State.Label().Zh}”；须在“{needed.Label().Zh}”之后"), Broken(loop.State, happened.Type))];
    }

    private static ImprovementState Before(ImprovementEventType type) => type switch
    {
        ImprovementEventType.Heard => ImprovementState.Open,
        ImprovementEventType.Reviewed => ImprovementState.Heard,
        ImprovementEventType.CarriedOut => ImprovementState.Reviewed,
        ImprovementEventType.Verified => ImprovementState.CarriedOut,
        ImprovementEventType.Replanned => ImprovementState.ReplanNeeded,
        _ => ImprovementState.Reached,
    };

    /// <summary>Which rule an event out of its turn breaks: a gate passed by, a close or a plan without verification, or the loop's order.</summary>
    private static RuleId Broken(ImprovementState state, ImprovementEventType type) => type switch
    {
        _ when state == ImprovementState.Closed => ImprovementRules.Loop,
        ImprovementEventType.Reviewed or ImprovementEventType.CarriedOut when state is ImprovementState.Open or ImprovementState.Heard => ImprovementRules.Gates,
        ImprovementEventType.Verified or ImprovementEventType.Replanned or ImprovementEventType.Closed => ImprovementRules.Verify,
        _ => ImprovementRules.Loop,
    };

    private static IEnumerable<Finding> Own(ImprovementEvent happened)
    {
        switch (happened)
        {
            case ImprovementReviewed reviewed:
                int parties = reviewed.Parties.Distinct(StringComparer.Ordinal).Count();
                if (parties < ImprovementLoop.FewestParties)
                {
                    yield return new("parties", new(
                        FormattableString.Invariant($"different parties: {parties}; legal: at least {ImprovementLoop.FewestParties}"),
                        FormattableString.Invariant($"参与方仅 {parties} 个；至少须有 {ImprovementLoop.FewestParties} 个不同的参与方")), ImprovementRules.Gates);
                }

                break;
            case ImprovementVerified { Result.Answers: 0 }:
                yield return new("result.answers", new("nobody answered; legal: at least one answer", "无人作答；至少须有一份回答"), ImprovementRules.Verify);
                break;
            case ImprovementReplanned replanned when replanned.Deadline < replanned.On:
                yield return new("deadline", new(
                    $"{PlainText.Of(replanned.Deadline)} is past already; legal: {PlainText.Of(replanned.On)} or later",
                    $"{PlainText.Of(replanned.Deadline)} 已经过去；须为 {PlainText.Of(replanned.On)} 或之后"), ImprovementRules.Item);
                break;
        }
    }
}
