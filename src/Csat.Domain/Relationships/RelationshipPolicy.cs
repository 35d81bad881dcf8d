using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>How facts about customers become a three-colour list and a repair population. Presets: <see cref="RelationshipPolicies"/>.</summary>
/// <remarks>
/// <para>
/// Facts are turned into signs, signs into colours; the worst colour wins. Of the answers the latest one counts, of several on that day the
/// worst. A conflict is recent when it arose not longer ago than <see cref="ConflictMonths"/> calendar months, that day included. A customer
/// of whom nothing is known has no colour: unknown isn't green.
/// </para>
/// <para>Immutable and thread-safe. No clock is read: the day is an argument. Rules REL-01 and REL-03.</para>
/// </remarks>
[JsonConverter(typeof(RelationshipPolicyJsonConverter))]
public sealed partial class RelationshipPolicy
{
    private const int MostMonths = 120;

    private static readonly RuleId Colors = RuleId.Parse("REL-03");
    private static readonly RuleId Repair = RuleId.Parse("REL-01");

    /// <summary>Makes a policy.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version.</param>
    /// <param name="signs">What each of the five signs gives, each once.</param>
    /// <param name="conflictMonths">For how many months a conflict is recent, 1 to 120; 3 by rule REL-01.</param>
    /// <param name="answerMonths">For how many months an answer counts, 1 to 120; <see langword="null"/> for ever.</param>
    /// <exception cref="FindingsException">The values are no policy; all findings.</exception>
    public RelationshipPolicy(string id, string version, IEnumerable<RelationshipSignColor> signs, int conflictMonths = 3, int? answerMonths = null)
    {
        Id = Throw.IfNull(id);
        Version = Throw.IfNull(version);
        Signs = Array.AsReadOnly<RelationshipSignColor>([.. Throw.IfNull(signs)]);
        (ConflictMonths, AnswerMonths) = (conflictMonths, answerMonths);
        Finding[] findings = [.. Findings()];
        if (findings.Length > 0)
        {
            throw new FindingsException($"Relationship policy '{Throw.Shown(id.AsSpan())}'", findings, nameof(signs));
        }
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>What each of the five signs gives.</summary>
    public IReadOnlyList<RelationshipSignColor> Signs { get; }

    /// <summary>For how many months a conflict is recent.</summary>
    public int ConflictMonths { get; }

    /// <summary>For how many months an answer counts; <see langword="null"/> for ever.</summary>
    public int? AnswerMonths { get; }

    /// <summary>Puts customers on the list.</summary>
    /// <param name="customers">The customers, each once.</param>
    /// <param name="answers">Their answers, in any order.</param>
    /// <param name="conflicts">Their conflicts, in any order.</param>
    /// <param name="asOf">The day: what is later doesn't count.</param>
    /// <returns>
    /// One row a customer, in the order given. A customer that is blank or given twice is rejected; so are answers and conflicts of nobody on
    /// the list, undeclared or settled before they arose.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the years 1900 to 2199.</exception>
    public RelationshipList List(IEnumerable<string> customers, IEnumerable<CustomerAnswer> answers, IEnumerable<ServiceConflict> conflicts, LocalDate asOf)
    {
        if (!SurveyDuty.IsInRange(asOf))
        {
            Throw.OutOfRange(asOf, "1900-01-01 to 2199-12-31", nameof(asOf));
        }

        string?[] given = [.. Throw.IfNull(customers)];
        var rejected = new List<Finding>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var accepted = new List<string>();
        for (int i = 0; i < given.Length; i++)
        {
            string path = FormattableString.Invariant($"customers[{i}]");
            if (SurveyFindings.Blank(path, given[i]) is { } blank)
            {
                rejected.Add(blank);
            }
            else if (known.Add(given[i]!))
            {
                accepted.Add(given[i]!);
            }
            else
            {
                rejected.Add(SurveyFindings.Twice(path, given[i]!));
            }
        }

        var rejectedFacts = new List<Finding>();
        ILookup<string, CustomerAnswer> answersOf = Usable(Throw.IfNull(answers), "answers", answer => answer.Customer, Wrong, known, rejectedFacts);
        ILookup<string, ServiceConflict> conflictsOf = Usable(Throw.IfNull(conflicts), "conflicts", conflict => conflict.Customer, Wrong, known, rejectedFacts);
        return new RelationshipList(
            Id, Version, asOf, given.Length, Array.AsReadOnly<RelationshipRow>([.. accepted.Select(customer => Row(customer, answersOf[customer], conflictsOf[customer], asOf))]),
            rejected.AsReadOnly(), rejectedFacts.AsReadOnly());
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";

    private static Finding? Wrong(string path, CustomerAnswer answer) => answer.Sentiment is < Sentiment.Negative or > Sentiment.Positive
        ? SurveyFindings.Undeclared(path + ".sentiment", answer.Sentiment, [Sentiment.Negative, Sentiment.Neutral, Sentiment.Positive])
        : null;

    private static Finding? Wrong(string path, ServiceConflict conflict) => conflict.SettledOn < conflict.ArisenOn
        ? new(path + ".settledOn", new(
            $"settled on {PlainText.Of(conflict.SettledOn.Value)}, before it arose on {PlainText.Of(conflict.ArisenOn)}", $"了结日期 {PlainText.Of(conflict.SettledOn.Value)} 早于发生日期 {PlainText.Of(conflict.ArisenOn)}"))
        : null;

    private static ILookup<string, T> Usable<T>(
        IEnumerable<T> facts, string list, Func<T, string> customer, Func<string, T, Finding?> wrong, HashSet<string> known, List<Finding> rejected)
        where T : class
    {
        var usable = new List<T>();
        int i = -1;
        foreach (T? fact in facts)
        {
            string path = FormattableString.Invariant($"{list}[{++i}]");
            Finding? finding = fact is null ? SurveyFindings.Missing(path)
                : customer(fact) is not { } name || !known.Contains(name) ? new(path + ".customer", new($"'{Throw.Shown(customer(fact).AsSpan())}' isn't on the list", $"“{Throw.Shown(customer(fact).AsSpan())}”不在名单内"))
                : wrong(path, fact);
            if (finding is null)
            {
                usable.Add(fact!);
            }
            else
            {
                rejected.Add(finding);
            }
        }

        return usable.ToLookup(customer, StringComparer.Ordinal);
    }

    private RelationshipRow Row(string customer, IEnumerable<CustomerAnswer> answers, IEnumerable<ServiceConflict> conflicts, LocalDate asOf)
    {
        RelationshipSign[] signs = [.. SignsOf(answers, conflicts, asOf).Distinct().OrderBy(sign => sign)];
        RelationshipSignColor[] given = [.. signs.Select(sign => Signs.First(row => row.Sign == sign))];
        CustomerColor? color = given.Min(row => row.Color);
        return new RelationshipRow(customer, color, given.Any(row => row.NeedsRepair), signs, [Repair, Colors]);
    }

    private IEnumerable<RelationshipSign> SignsOf(IEnumerable<CustomerAnswer> answers, IEnumerable<ServiceConflict> conflicts, LocalDate asOf)
    {
        CustomerAnswer? latest = answers.Where(answer => answer.On <= asOf && (AnswerMonths is not { } months || answer.On >= asOf.PlusMonths(-months)))
            .OrderByDescending(answer => answer.On).ThenBy(answer => answer.Sentiment).FirstOrDefault();
        if (latest is not null)
        {
            yield return latest.Sentiment switch
            {
                Sentiment.Negative => RelationshipSign.Dissatisfied,
                Sentiment.Neutral => RelationshipSign.Neutral,
                _ => RelationshipSign.Satisfied,
            };
        }

        foreach (ServiceConflict conflict in conflicts.Where(conflict => conflict.ArisenOn <= asOf))
        {
            if (conflict.SettledOn is not { } settled || settled > asOf)
            {
                yield return RelationshipSign.OpenConflict;
            }

            if (conflict.ArisenOn >= asOf.PlusMonths(-ConflictMonths))
            {
                yield return RelationshipSign.RecentConflict;
            }
        }
    }

    private IEnumerable<Finding> Findings()
    {
        foreach (Finding blank in new[] { SurveyFindings.Blank("id", Id), SurveyFindings.Blank("version", Version) }.OfType<Finding>())
        {
            yield return blank;
        }

        foreach ((string path, int? months) in new[] { ("conflictMonths", ConflictMonths), ("answerMonths", AnswerMonths) })
        {
            if (months is < 1 or > MostMonths)
            {
                yield return new(path, new(FormattableString.Invariant($"got {months}; legal: 1 to {MostMonths}"), FormattableString.Invariant($"给出 {months}；应为 1 至 {MostMonths}")));
            }
        }

        for (int i = 0; i < Signs.Count; i++)
        {
            string path = FormattableString.Invariant($"signs[{i}]");
            if (Signs[i] is not { } row)
            {
                yield return SurveyFindings.Missing(path);
            }
            else if (!RelationshipSignLabels.All.Contains(row.Sign))
            {
                yield return SurveyFindings.Undeclared(path + ".sign", row.Sign, RelationshipSignLabels.All);
            }
            else if (row.Color is { } color && !CustomerColorLabels.All.Contains(color))
            {
                yield return SurveyFindings.Undeclared(path + ".color", color, CustomerColorLabels.All);
            }
            else if (Signs.Take(i).Any(before => before?.Sign == row.Sign))
            {
                yield return new(path + ".sign", new($"{row.Sign} is given twice; legal: once", $"{row.Sign} 重复；只能出现一次"));
            }
        }

        foreach (RelationshipSign sign in RelationshipSignLabels.All.Where(sign => Signs.All(row => row?.Sign != sign)))
        {
            yield return new("signs", new($"{sign} is missing; legal: each of {string.Join(", ", RelationshipSignLabels.All)} once", $"缺少 {sign}；{string.Join("、", RelationshipSignLabels.All)} 各一次"));
        }
    }
}
