using Csat.Domain;

namespace Csat.Scoring;

/// <summary>One fault in an incentive scheme or in the facts that it is given.</summary>
/// <param name="RuleId">The management rule that is broken; <see langword="null"/> where plain arithmetic or order is.</param>
/// <param name="Path">Where the fault is, such as <c>measures[1].weight</c> or <c>staff[4].facts[0].successes</c>.</param>
/// <param name="Message">What was given and what is legal.</param>
public sealed record IncentiveFinding(RuleId? RuleId, string Path, LocalizedText Message)
{
    /// <summary>Path, English message and rule, on one line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"{Path}: {Message.En}" + (RuleId is { } rule ? $" ({rule})" : string.Empty);
}
