using NodaTime;

namespace Csat.Domain;

/// <summary>The training duties of the source, and who is due by when.</summary>
/// <remarks>
/// Rule IMP-22: new staff learn the basics, staff train every quarter, managers learn to lead, online and in workshops. A quarter is one of the calendar
/// year. How often managers train, and that the basics are due on joining, are this library's defaults.
/// </remarks>
public static class TrainingDuties
{
    /// <summary>How often managers train, in months: this library's default.</summary>
    public const int ManagersEveryMonths = 12;

    /// <summary>Basics once for new staff, every quarter for staff, leadership every year for managers.</summary>
    public static IReadOnlyList<TrainingDuty> Standard { get; } = Array.AsReadOnly<TrainingDuty>(
    [
        new(TrainingRole.NewStaff, new("basics of service", "服务基础"), null, TrainingFormLabels.All),
        new(TrainingRole.Staff, new("advanced service", "服务提升"), 3, TrainingFormLabels.All),
        new(TrainingRole.Manager, new("leadership", "领导力"), ManagersEveryMonths, TrainingFormLabels.All),
    ]);

    /// <summary>Who is due by when, by <see cref="Standard"/> or by an operator's own duties.</summary>
    /// <param name="people">The people.</param>
    /// <param name="today">The day of the question.</param>
    /// <param name="duties">The operator's duties; <see cref="Standard"/> when left out.</param>
    /// <returns>
    /// One line a person and duty of their role, the most urgent first, equal ones by name. Due is the end of the period after that of the last
    /// training; without one, the end of the period in which they joined, and for what is learned once the day of joining.
    /// </returns>
    /// <exception cref="ArgumentException">Somebody is missing or has a blank name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duty's period isn't 1, 2, 3, 4, 6 or 12 months.</exception>
    public static IReadOnlyList<TrainingDue> Due(IEnumerable<TrainedPerson> people, LocalDate today, IEnumerable<TrainingDuty>? duties = null)
    {
        LocalDate day = today.WithCalendar(CalendarSystem.Iso);
        TrainingDuty[] own = [.. (duties ?? Standard).Select(duty => Throw.IfNull(duty, nameof(duties)))];
        foreach (TrainingDuty duty in own)
        {
            if (duty.EveryMonths is { } months and not (1 or 2 or 3 or 4 or 6 or 12))
            {
                Throw.OutOfRange(months, "1, 2, 3, 4, 6 or 12 months, or null for once", nameof(duties));
            }
        }

        var due = new List<TrainingDue>();
        foreach (TrainedPerson? person in Throw.IfNull(people))
        {
            Throw.IfBlank(Throw.IfNull(person, nameof(people)).Name, nameof(people));
            foreach (TrainingDuty duty in own)
            {
                if (duty.Role == person!.Role && DueOn(person, duty) is { } on)
                {
                    due.Add(new(person, duty, on, on < day));
                }
            }
        }

        return [.. due.OrderBy(item => item.DueOn).ThenBy(item => item.Person.Name, StringComparer.Ordinal)];
    }

    private static LocalDate? DueOn(TrainedPerson person, TrainingDuty duty)
    {
        LocalDate joined = person.JoinedOn.WithCalendar(CalendarSystem.Iso);
        LocalDate? trained = person.TrainedOn?.WithCalendar(CalendarSystem.Iso);
        return duty.EveryMonths is not { } months ? (trained is null ? joined : null)
            : trained is { } last ? EndOfPeriod(EndOfPeriod(last, months).PlusDays(1), months)
            : EndOfPeriod(joined, months);
    }

    private static LocalDate EndOfPeriod(LocalDate day, int months)
    {
        int last = ((day.Month - 1) / months * months) + months;
        return new YearMonth(day.Year, last).ToDateInterval().End;
    }
}
