using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Sla;

public sealed partial class BusinessCalendarBuilder
{
    /// <summary>Compiles the calendar.</summary>
    /// <returns>The calendar; the builder may go on.</returns>
    /// <exception cref="InvalidOperationException">Something is wrong; the message lists all findings of <see cref="Validate"/>.</exception>
    public BusinessCalendar Build()
    {
        IReadOnlyList<Finding> findings = Validate();
        return findings.Count == 0
            ? CalendarCompiler.Compile(Definition())
            : throw new InvalidOperationException($"Calendar '{_id}': " + string.Join("; ", findings) + ".");
    }

    /// <summary>Finds everything that is wrong, without an exception.</summary>
    /// <returns>
    /// Texts that are no shifts, shifts that overlap, make-up workdays without shifts, dates given twice, closures that end before
    /// they start, a first covered date after the last, dates and closures outside the covered dates, covered dates for which
    /// holiday data are missing; empty when the calendar can be built.
    /// </returns>
    public IReadOnlyList<Finding> Validate()
    {
        var findings = new List<Finding>(_findings);
        if (First > KnownLast || First < Earliest || Last > Latest)
        {
            findings.Add(new Finding("coverage", new(
                $"{PlainText.Of(First)} to {PlainText.Of(Last)}; legal: a first date not after the last, both from {PlainText.Of(Earliest)} to {PlainText.Of(Latest)}",
                $"{PlainText.Of(First)} 至 {PlainText.Of(Last)}；首日不得晚于末日，且应在 {PlainText.Of(Earliest)} 至 {PlainText.Of(Latest)} 之间")));
            return findings;
        }

        if (_provisionalUntil <= KnownLast)
        {
            findings.Add(new Finding("coverage.provisional", new(
                $"{PlainText.Of(Last)}; legal: a date after {PlainText.Of(KnownLast)}, the last covered one",
                $"{PlainText.Of(Last)}；应晚于已覆盖的末日 {PlainText.Of(KnownLast)}")));
            return findings;
        }

        if (HolidayData is { } known && (First < known.First || KnownLast > known.Last))
        {
            findings.Add(new Finding("coverage", new(
                $"{PlainText.Of(First)} to {PlainText.Of(KnownLast)}; legal: dates from {PlainText.Of(known.First)} to {PlainText.Of(known.Last)}, for which holidays are known; later ones can be covered provisionally",
                $"{PlainText.Of(First)} 至 {PlainText.Of(KnownLast)}；应在已知节假日数据的 {PlainText.Of(known.First)} 至 {PlainText.Of(known.Last)} 之间；此后的日期可作暂定覆盖")));
        }

        findings.AddRange(_dates.Values
            .Where(entry => entry.Date < First.PlusDays(-1) || entry.Date > Last) // the night shift of the day before runs into the first
            .OrderBy(entry => entry.Reason).ThenBy(entry => entry.Date)
            .Select(entry => new Finding(Path(entry.Reason, entry.Date), new(
                $"the date lies outside the covered dates {PlainText.Of(First)} to {PlainText.Of(Last)}",
                $"日期不在日历覆盖的 {PlainText.Of(First)} 至 {PlainText.Of(Last)} 之内"))));
        AddClosures(findings);
        AddContradictions(findings);
        return findings;
    }

    /// <summary>A builder that has collected a calendar again.</summary>
    internal static BusinessCalendarBuilder From(BuiltDefinition definition, string? id = null)
    {
        var builder = new BusinessCalendarBuilder(id ?? definition.Id, definition.Zone)
        {
            _version = definition.Version,
            _weekly = definition.Weekly,
            _covering = (definition.First, definition.KnownLast),
            _provisionalUntil = definition.Last > definition.KnownLast ? definition.Last : null,
        };
        builder._holidayCalendars.AddRange(definition.HolidayCalendars);
        foreach (DateEntry entry in definition.Dates.Where(entry => !entry.IsImported))
        {
            builder.Add(entry);
        }

        builder._closures.AddRange(definition.Closures.Where(closure => !closure.IsImported));
        return builder;
    }

    private void AddClosures(List<Finding> findings)
    {
        Instant from = _zone.StartOf(First);
        Instant until = _zone.StartOf(Last.PlusDays(1));
        for (int i = 0; i < _closures.Count; i++)
        {
            ClosureEntry closure = _closures[i];
            string given = $"{InstantText.Of(closure.From, _zone)} to {InstantText.Of(closure.Until, _zone)}";
            string givenZh = $"{InstantText.Of(closure.From, _zone)} 至 {InstantText.Of(closure.Until, _zone)}";
            if (closure.Until <= closure.From)
            {
                findings.Add(new Finding($"closures[{i}]", new(
                    $"{given}; legal: an end after the start", $"{givenZh}；结束必须晚于开始")));
            }
            else if (closure.Until <= from || closure.From >= until)
            {
                findings.Add(new Finding($"closures[{i}]", new(
                    $"{given} lies outside the covered dates {PlainText.Of(First)} to {PlainText.Of(Last)}",
                    $"{givenZh} 不在日历覆盖的 {PlainText.Of(First)} 至 {PlainText.Of(Last)} 之内")));
            }
        }
    }

    private BuiltDefinition Definition() => new()
    {
        Id = _id,
        Version = _version,
        Zone = _zone,
        Weekly = _weekly,
        First = First,
        Last = Last,
        KnownLast = KnownLast,
        ProvisionalFrom = ProvisionalFrom,
        HolidayCalendars = [.. _holidayCalendars],
        Dates = [.. _dates.Values.Concat(ImportedDates()).OrderBy(entry => entry.Date).ThenBy(entry => entry.Reason)],
        Closures = [.. _closures.Concat(ImportedClosures()).OrderBy(closure => closure.From).ThenBy(closure => closure.Until)],
    };
}
