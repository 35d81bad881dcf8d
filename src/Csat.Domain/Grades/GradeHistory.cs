using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>A customer's grade month by month, each decision with its reasons.</summary>
/// <param name="Customer">The customer's id.</param>
/// <param name="PolicyId">The policy that decided.</param>
/// <param name="PolicyVersion">The policy's version.</param>
/// <param name="Held">The grade that the customer held before; <see langword="null"/> for none.</param>
/// <param name="UndecidedMonths">
/// How many of the given months, the first ones, brought no decision, because the window that they end isn't known as a whole.
/// </param>
/// <param name="Decisions">One decision a month, oldest first; given months = undecided months + decisions.</param>
public sealed record GradeHistory(
    string Customer, string PolicyId, string PolicyVersion, HeldGrade? Held, int UndecidedMonths, IReadOnlyList<GradeDecision> Decisions)
{
    /// <summary>The last decision; <see langword="null"/> when there is none.</summary>
    [JsonIgnore]
    public GradeDecision? Last => Decisions.Count == 0 ? null : Decisions[Decisions.Count - 1];

    /// <summary>The decisions that gave another grade.</summary>
    [JsonIgnore]
    public IReadOnlyList<GradeDecision> Changes => [.. Decisions.Where(decision => decision.Grade != decision.Before)];

    /// <summary>The decision that holds on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The last decision up to that day; <see langword="null"/> before the first one.</returns>
    public GradeDecision? DecisionOn(LocalDate date)
    {
        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        return Decisions.LastOrDefault(decision => decision.On <= day);
    }

    /// <summary>The grade on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The grade; before the first decision the one held before, which may be none.</returns>
    public ServiceGrade? GradeOn(LocalDate date) => DecisionOn(date)?.Grade ?? Held?.Grade;

    /// <summary>The history: every decision that gave another grade, and the last one.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>One line a decision: Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string head = new LocalizedText(
            FormattableString.Invariant($"{Customer}, by {PolicyId} {PolicyVersion}: {Decisions.Count} monthly decisions, {Plural.Of(UndecidedMonths, "month")} too early to decide"),
            FormattableString.Invariant($"{Customer}，依据 {PolicyId} {PolicyVersion}：逐月评定 {Decisions.Count} 次，{UndecidedMonths} 个月因数据不足未评定")).In(culture);
        return string.Join("\n", Changes.Concat(Last is { } last && !Changes.Contains(last) ? [last] : Array.Empty<GradeDecision>()).Select(decision => decision.Explain(culture)).Prepend(head));
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
