using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Csat.Domain;

public sealed partial class GradingPolicy
{
    private static readonly RuleId[] Rules = [RuleId.Parse("GRD-02"), RuleId.Parse("GRD-12")];

    /// <summary>Decides a customer's grade month by month.</summary>
    /// <param name="customer">The customer's months.</param>
    /// <param name="held">The grade that the customer holds before the first decision; <see langword="null"/> for none.</param>
    /// <returns>The history.</returns>
    /// <exception cref="FindingsException">The months contradict each other, or the grade held is of another family; the exception lists all findings.</exception>
    public GradeHistory Grade(CustomerConsumption customer, HeldGrade? held = null) =>
        TryGrade(Throw.IfNull(customer), held, out GradeHistory? history, out IReadOnlyList<Finding> findings)
            ? history
            : throw new FindingsException($"Consumption of customer '{Throw.Shown(customer.Customer.AsSpan())}'", findings, nameof(customer));

    /// <summary>Decides a customer's grade month by month, without an exception for months that can't be.</summary>
    /// <param name="customer">The customer's months.</param>
    /// <param name="held">The grade that the customer holds before the first decision; <see langword="null"/> for none.</param>
    /// <param name="history">The history, when the months can be read.</param>
    /// <param name="findings">Everything that is wrong; empty when nothing is.</param>
    /// <returns>Whether there is a history.</returns>
    public bool TryGrade(CustomerConsumption customer, HeldGrade? held, [NotNullWhen(true)] out GradeHistory? history, out IReadOnlyList<Finding> findings)
    {
        findings = [.. Validate(Throw.IfNull(customer)), .. HeldFindings(held)];
        history = findings.Count > 0 ? null : Fold(customer, held);
        return history is not null;
    }

    private GradeHistory Fold(CustomerConsumption customer, HeldGrade? held)
    {
        MonthlyConsumption[] months = [.. customer.Months.OrderBy(month => month.Month)];
        var decisions = new List<GradeDecision>();
        HeldGrade? current = held;
        List<HeldGrade> earned = held is null ? [] : [held];
        for (int i = 0; i < months.Length; i++)
        {
            if (Value(customer.Joined, months, i) is { } value)
            {
                GradeDecision decision = Decide(months[i].Month.PlusMonths(1).OnDayOfMonth(1), value, current, earned);
                current = new HeldGrade(decision.Grade, decision.ValidThrough);
                decisions.Add(decision);
            }
        }

        return new GradeHistory(customer.Customer, Id, Version, held, months.Length - decisions.Count, decisions.AsReadOnly());
    }

    /// <summary>The growth value of the month at an index; none where months of the window aren't known.</summary>
    private GrowthValue? Value(LocalDate joined, MonthlyConsumption[] months, int index)
    {
        YearMonth last = months[index].Month;
        YearMonth windowStart = last.PlusMonths(1 - Growth.WindowMonths);
        YearMonth start = joined.ToYearMonth() > windowStart ? joined.ToYearMonth() : windowStart;
        if (months[0].Month > start)
        {
            return null;
        }

        int first = Array.FindIndex(months, month => month.Month == start);
        IEnumerable<MonthlyConsumption> window = months.Skip(first).Take(index - first + 1);
        int tenure = (int)Period.Between(joined, last.PlusMonths(1).OnDayOfMonth(1), PeriodUnits.Months).Months;
        return Growth.Measure(window.Sum(month => month.Amount), index - first + 1, tenure, window.Sum(month => month.DoubleSuspensions));
    }

    private GradeDecision Decide(LocalDate on, GrowthValue value, HeldGrade? current, List<HeldGrade> earlier)
    {
        var earned = new HeldGrade(GradeOf(value.Points), on.PlusMonths(ValidityMonths).PlusDays(-1));
        earlier.Add(earned);
        if (Renewal == GradeRenewal.WhenEarned)
        {
            earlier.RemoveAll(grade => grade.ValidThrough < on);
        }

        HeldGrade next =
            Renewal == GradeRenewal.WhenEarned ? earlier.OrderByDescending(grade => grade.Grade.Rank).ThenByDescending(grade => grade.ValidThrough).First()
            : current is null || on > current.ValidThrough || earned.Grade > current.Grade ? earned
            : current;
        GradeChange change =
            current is null ? GradeChange.Assigned
            : next.Grade > current.Grade ? GradeChange.Raised
            : next.Grade < current.Grade ? GradeChange.Lowered
            : next.ValidThrough > current.ValidThrough ? GradeChange.Renewed
            : earned.Grade < next.Grade ? GradeChange.Protected
            : GradeChange.Kept;
        return new GradeDecision(on, change, next.Grade, earned.Grade, current?.Grade, next.ValidThrough, value, Array.AsReadOnly(Rules));
    }
}
