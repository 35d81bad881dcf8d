using NodaTime;

namespace Csat.Domain;

/// <summary>A mistake of the service that an event puts on record, whether the event was accepted or refused.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="RuleId">The rule that calls it one.</param>
public sealed record TicketDefect(TicketDefectKind Kind, RuleId RuleId)
{
    /// <summary>The defect that an event puts on record; <see langword="null"/> for none.</summary>
    internal static TicketDefect? Of(TicketFacts before, TicketEvent happened, IReadOnlyList<Finding> findings)
    {
        bool accepted = findings.Count == 0;
        return happened switch
        {
            TicketFinished when Breaks(TicketRules.FinishCriterion) || Breaks(TicketRules.RestoreFirst) => False,
            TicketCompletionDisproved when accepted => False,
            TicketEngineerArrived when Breaks(TicketRules.Early) => new(TicketDefectKind.EarlyArrival, TicketRules.Early),
            TicketEngineerArrived when accepted && happened.At > before.SlotStart => new(TicketDefectKind.LateArrival, TicketRules.VisitNorm),
            TicketCustomerAbsent { LeftNotice: false } when accepted => new(TicketDefectKind.NoNoticeLeft, TicketRules.Absent),
            TicketTransferred when accepted && happened.At - before.DispatchedAt > before.Policy.TransferLimit => new(TicketDefectKind.LateTransfer, TicketRules.RestoreFirst),
            _ => null,
        };

        bool Breaks(RuleId rule) => findings.Any(finding => finding.RuleId == rule);
    }

    private static TicketDefect False { get; } = new(TicketDefectKind.FalseCompletion, TicketRules.TrueCompletion);

    /// <summary>Kind and rule, such as «FalseCompletion (TKT-09)».</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind} ({RuleId})";
}
