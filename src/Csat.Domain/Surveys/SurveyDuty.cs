using NodaTime;

namespace Csat.Domain;

/// <summary>A survey that has to be held again and again, or once after something began: when, by whom, and what it has to bring.</summary>
/// <remarks>
/// <para>
/// A yearly or quarterly survey is due once in every calendar year or quarter, by its last day (this library's reading of «every year» and
/// «every quarter»). One that is due once opens some months after the beginning, and has no last day: the source gives none.
/// </para>
/// <para>Immutable and thread-safe. Rules SUR-01, SUR-06 and SUR-09.</para>
/// </remarks>
public sealed class SurveyDuty
{
    internal const int MostMonths = 120;

    /// <summary>Makes a duty.</summary>
    /// <param name="id">Its id, such as <c>third-party</c>.</param>
    /// <param name="name">Its name for a reader.</param>
    /// <param name="rule">The rule that asks for it: SUR-01, SUR-06 or SUR-09, or one of the catalogue.</param>
    /// <param name="cycle">How often it is due.</param>
    /// <param name="months">After how many months, 1 to 120, for <see cref="SurveyCycle.Once"/>; 0 for the others.</param>
    /// <param name="conductor">Who has to hold it; <see langword="null"/> for anybody.</param>
    /// <param name="metrics">What it has to measure.</param>
    /// <param name="documents">What it has to leave behind, such as <c>report</c>.</param>
    /// <exception cref="FindingsException">The values are no duty; all findings.</exception>
    public SurveyDuty(
        string id, LocalizedText name, RuleId rule, SurveyCycle cycle, int months = 0, SurveyConductor? conductor = null, IEnumerable<SurveyMetric>? metrics = null, IEnumerable<string>? documents = null)
    {
        Id = Throw.IfNull(id);
        (Name, Rule, Cycle, Months, Conductor) = (name, rule, cycle, months, conductor);
        Metrics = Array.AsReadOnly<SurveyMetric>([.. metrics ?? []]);
        Documents = Array.AsReadOnly<string>([.. documents ?? []]);
        Finding[] findings = [.. Findings()];
        if (findings.Length > 0)
        {
            throw new FindingsException($"Survey duty '{Throw.Shown(id.AsSpan())}'", findings, nameof(id));
        }
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Its name for a reader.</summary>
    public LocalizedText Name { get; }

    /// <summary>The rule that asks for it.</summary>
    public RuleId Rule { get; }

    /// <summary>How often it is due.</summary>
    public SurveyCycle Cycle { get; }

    /// <summary>After how many months it opens; 0 unless it is due once.</summary>
    public int Months { get; }

    /// <summary>Who has to hold it; <see langword="null"/> for anybody.</summary>
    public SurveyConductor? Conductor { get; }

    /// <summary>What it has to measure.</summary>
    public IReadOnlyList<SurveyMetric> Metrics { get; }

    /// <summary>What it has to leave behind.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>When it is due next.</summary>
    /// <param name="since">Since when it is a duty; for one that is due once, when it all began, such as the day of moving in.</param>
    /// <param name="lastDone">When it was held last; <see langword="null"/> when never. Before <paramref name="since"/>, or before a single survey opens, doesn't count.</param>
    /// <returns>When.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the years 1900 to 2199.</exception>
    public SurveyDue NextDue(LocalDate since, LocalDate? lastDone = null)
    {
        InRange(since, nameof(since));
        if (lastDone is { } given)
        {
            InRange(given, nameof(lastDone));
        }

        if (Cycle == SurveyCycle.Once)
        {
            LocalDate opens = since.PlusMonths(Months);
            bool isDone = lastDone >= opens;
            return new(Id, Rule, isDone ? lastDone : null, isDone ? null : opens, null);
        }

        LocalDate? done = lastDone >= since ? lastDone : null;
        LocalDate start = done is { } last ? StartOfPeriod(last).PlusMonths(PeriodMonths) : StartOfPeriod(since);
        LocalDate from = start > since ? start : since;
        return new(Id, Rule, done, from, start.PlusMonths(PeriodMonths).PlusDays(-1));
    }

    /// <summary>Finds what a survey that was held is short of.</summary>
    /// <param name="round">The survey.</param>
    /// <returns>The findings, each with the rule; empty when it fulfils the duty.</returns>
    public IReadOnlyList<Finding> Check(SurveyRound round)
    {
        _ = Throw.IfNull(round);
        var findings = new List<Finding>();
        if (Conductor is { } conductor && round.Conductor != conductor)
        {
            findings.Add(new("conductor", new($"held by {round.Conductor.Label().En}; legal: {conductor.Label().En}", $"由{round.Conductor.Label().Zh}实施；应由{conductor.Label().Zh}实施"), Rule));
        }

        findings.AddRange(Metrics.Where(metric => !(round.Metrics ?? []).Contains(metric))
            .Select(metric => new Finding("metrics", new($"the {metric.Label().En} wasn't measured", $"未测量{metric.Label().Zh}"), Rule)));
        findings.AddRange(Documents.Where(document => !(round.Documents ?? []).Contains(document))
            .Select(document => new Finding("documents", new($"the document '{Throw.Shown(document.AsSpan())}' is missing", $"缺少文档“{Throw.Shown(document.AsSpan())}”"), Rule)));
        return findings;
    }

    /// <summary>Id and cycle.</summary>
    /// <returns>Such as <c>third-party EachYear</c>.</returns>
    public override string ToString() => $"{Id} {Cycle}";

    internal static bool IsInRange(LocalDate date) => date.Year is >= 1900 and <= 2199;

    private int PeriodMonths => Cycle == SurveyCycle.EachYear ? 12 : 3;

    private LocalDate StartOfPeriod(LocalDate date) => new(date.Year, Cycle == SurveyCycle.EachYear ? 1 : ((date.Month - 1) / 3 * 3) + 1, 1);

    private static void InRange(LocalDate date, string parameter)
    {
        if (!IsInRange(date))
        {
            Throw.OutOfRange(date, "1900-01-01 to 2199-12-31", parameter);
        }
    }

    private IEnumerable<Finding> Findings()
    {
        foreach ((string path, string? text) in new[] { ("id", Id), ("name.en", Name.En), ("name.zh", Name.Zh) }.Concat(Documents.Select((text, i) => (FormattableString.Invariant($"documents[{i}]"), text)))!)
        {
            if (SurveyFindings.Blank(path, text) is { } blank)
            {
                yield return blank;
            }
        }

        if (!RuleCatalog.TryFind(Rule, out _))
        {
            yield return new("rule", new($"got {Rule}; legal: a rule of the catalogue", $"给出 {Rule}；应为规则目录中的规则"));
        }

        if (!SurveyCycleLabels.All.Contains(Cycle))
        {
            yield return SurveyFindings.Undeclared("cycle", Cycle, SurveyCycleLabels.All);
        }

        (int least, int most) = Cycle == SurveyCycle.Once ? (1, MostMonths) : (0, 0);
        if (Months < least || Months > most)
        {
            yield return new("months", new(
                FormattableString.Invariant($"got {Months}; legal: {least} to {most} for {Cycle}"), FormattableString.Invariant($"给出 {Months}；{Cycle} 应为 {least} 至 {most}")));
        }

        if (Conductor is { } conductor && !SurveyConductorLabels.All.Contains(conductor))
        {
            yield return SurveyFindings.Undeclared("conductor", conductor, SurveyConductorLabels.All);
        }

        if (Metrics.Any(metric => !SurveyMetricLabels.All.Contains(metric)))
        {
            yield return SurveyFindings.Undeclared("metrics", Metrics.First(metric => !SurveyMetricLabels.All.Contains(metric)), SurveyMetricLabels.All);
        }
    }
}
