using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

public sealed partial record RedLinePolicy
{
    /// <summary>Tells where accusations stand on a day. What happened after that day isn't known on it.</summary>
    /// <param name="events">The accusations, in any order.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>A verdict an accusation, by person and by id (ordinal).</returns>
    /// <remarks>
    /// <para>
    /// Confirmed is only what was upheld by somebody who is neither accuser nor accused, with evidence, and either the appeal window is over
    /// without an appeal or the appeal was refused. Until then it is pending and changes nothing. A decision that doesn't uphold it and an
    /// appeal that is granted dismiss it.
    /// </para>
    /// <para>
    /// Who decided against the rules has not decided: it stays pending until somebody else does. There is one appeal; refused, it confirms
    /// at once. An appeal after the window holds nothing up, but granted it dismisses. Names are compared without case and the spaces around
    /// them when it is asked whether two are the same person.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">
    /// The policy has faults (see <see cref="Validate"/>), or the events have: a missing row, a blank id or name, an event given twice, a code
    /// that the policy doesn't have, blank evidence, days outside 1900 to 2199 or in the wrong order, an appeal without a decision. All
    /// findings are listed with their paths.
    /// </exception>
    public RedLineAssessment Assess(IEnumerable<RedLineEvent> events, LocalDate asOf)
    {
        Throw.IfNull(events);
        Rows.RefusePolicy("Red line policy", Validate());
        var check = new PolicyCheck();
        Rows.IsDay(check, nameof(asOf), asOf);
        RedLineEvent[] rows = Rows.Of(events, nameof(events), check);
        var lines = Lines.ToDictionary(line => line.Code, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { } row)
            {
                RedLineEventCheck.Check(check, Rows.At(nameof(events), i), row, lines, seen);
            }
        }

        PolicyCheck.Refuse("Red line events", check.Findings, nameof(events));
        return new RedLineAssessment
        {
            AsOf = asOf,
            Verdicts = Array.AsReadOnly<RedLineVerdict>(
            [
                .. rows.OrderBy(row => row.StaffId, StringComparer.Ordinal).ThenBy(row => row.EventId, StringComparer.Ordinal).Select(row => Judge(row, lines[row.Code], asOf)),
            ]),
        };
    }

    private static bool IsSame(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool IsParty(string name, RedLineEvent row) => IsSame(name, row.AccusedBy) || IsSame(name, row.StaffId);

    private RedLineVerdict Judge(RedLineEvent row, RedLine line, LocalDate asOf)
    {
        RedLineReason? open = row.ReportedOn > asOf ? RedLineReason.NotReported
            : row.Decision is not { } decision || decision.On > asOf ? RedLineReason.NoDecision
            : IsParty(decision.By, row) ? RedLineReason.DeciderIsParty
            : !decision.IsUpheld ? RedLineReason.NotUpheld
            : row.Evidence.Count == 0 ? RedLineReason.NoEvidence
            : null;
        if (open is { } reason)
        {
            return new(row, line, asOf, reason, null);
        }

        LocalDate until = row.Decision!.On.PlusDays(AppealDays);
        return new(row, line, asOf, AfterDecision(row, asOf, until), until);
    }

    private static RedLineReason AfterDecision(RedLineEvent row, LocalDate asOf, LocalDate until)
    {
        if (row.Appeal is { } appeal && appeal.FiledOn <= asOf)
        {
            RedLineAppealRuling? ruling = appeal.Ruling is { } given && given.On <= asOf ? given : null;
            bool isRuled = ruling is not null && !IsParty(ruling.By, row) && !IsSame(ruling.By, row.Decision!.By);
            if (isRuled && ruling!.IsGranted)
            {
                return RedLineReason.AppealGranted;
            }

            if (appeal.FiledOn <= until)
            {
                return isRuled ? RedLineReason.AppealRefused : ruling is null ? RedLineReason.AppealOpen : RedLineReason.AppealRulerIsParty;
            }
        }

        return asOf <= until ? RedLineReason.AppealWindowOpen : RedLineReason.AppealWindowOver;
    }
}
