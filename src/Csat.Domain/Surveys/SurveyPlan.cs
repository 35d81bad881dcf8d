using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The surveys that an operator has to hold. Presets: <see cref="SurveyPlans"/>.</summary>
/// <remarks>Immutable and thread-safe. No clock is read: dates are arguments. Rules SUR-01, SUR-06 and SUR-09.</remarks>
[JsonConverter(typeof(SurveyPlanJsonConverter))]
public sealed class SurveyPlan
{
    /// <summary>Makes a plan.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version.</param>
    /// <param name="duties">The duties, each id once.</param>
    /// <exception cref="FindingsException">The id or version is blank, there is no duty, one is missing, or two have the same id; all findings.</exception>
    public SurveyPlan(string id, string version, IEnumerable<SurveyDuty> duties)
    {
        Id = Throw.IfNull(id);
        Version = Throw.IfNull(version);
        Duties = Array.AsReadOnly<SurveyDuty>([.. Throw.IfNull(duties)]);
        List<Finding> findings = [.. new[] { SurveyFindings.Blank("id", id), SurveyFindings.Blank("version", version) }.OfType<Finding>()];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Duties.Count; i++)
        {
            string path = FormattableString.Invariant($"duties[{i}]");
            if (Duties[i] is not { } duty)
            {
                findings.Add(SurveyFindings.Missing(path));
            }
            else if (!seen.Add(duty.Id))
            {
                findings.Add(new(path + ".id", new($"the duty '{Throw.Shown(duty.Id.AsSpan())}' is given twice; legal: once", $"“{Throw.Shown(duty.Id.AsSpan())}”重复；只能出现一次")));
            }
        }

        if (Duties.Count == 0)
        {
            findings.Add(new("duties", new("no duty; legal: at least one", "没有调查任务；至少一项")));
        }

        if (findings.Count > 0)
        {
            throw new FindingsException($"Survey plan '{Throw.Shown(id.AsSpan())}'", findings, nameof(duties));
        }
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>The duties.</summary>
    public IReadOnlyList<SurveyDuty> Duties { get; }

    /// <summary>Says what is due next of each duty.</summary>
    /// <param name="rounds">The surveys that were held, in any order.</param>
    /// <param name="since">Since when the duties hold; for one that is due once, when it all began, such as the day of moving in.</param>
    /// <returns>The schedule; a survey that isn't what its duty asks for doesn't count, and says why.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="since"/> is outside the years 1900 to 2199.</exception>
    public SurveySchedule Schedule(IEnumerable<SurveyRound> rounds, LocalDate since)
    {
        SurveyRound?[] given = [.. Throw.IfNull(rounds)];
        var rejected = new List<Finding>();
        var counted = new List<SurveyRound>();
        for (int i = 0; i < given.Length; i++)
        {
            string path = FormattableString.Invariant($"rounds[{i}]");
            IReadOnlyList<Finding> findings = Findings(given[i]);
            rejected.AddRange(findings.Select(finding => finding with { Path = finding.Path.Length == 0 ? path : path + "." + finding.Path }));
            if (findings.Count == 0)
            {
                counted.Add(given[i]!);
            }
        }

        IEnumerable<SurveyDue> due = Duties.Select(duty => duty.NextDue(since, counted.Where(round => round.Duty == duty.Id).Select(round => (LocalDate?)round.HeldOn).Max()));
        return new SurveySchedule(Id, Version, given.Length, counted.Count, Array.AsReadOnly<SurveyDue>([.. due]), rejected.AsReadOnly());
    }

    /// <summary>Reads a plan from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>id</c>, <c>version</c> and <c>duties</c>.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="FindingsException">The text is no plan; the exception lists all findings with their JSON paths.</exception>
    public static SurveyPlan Parse(string json) =>
        TryParse(Throw.IfNull(json), out SurveyPlan? plan, out IReadOnlyList<Finding> findings) ? plan : throw new FindingsException("Survey plan", findings, nameof(json));

    /// <summary>Reads a plan from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="plan">The plan, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths; empty when the text is a plan.</param>
    /// <returns>Whether the text is a plan.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out SurveyPlan? plan, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        plan = document is null ? null : SurveyPlanJson.Read(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return plan is not null;
    }

    /// <summary>The plan as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same plan always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => SurveyPlanJson.Write(writer, this), indented);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";

    private IReadOnlyList<Finding> Findings(SurveyRound? round)
    {
        if (round is null)
        {
            return [SurveyFindings.Missing(string.Empty)];
        }

        if (Duties.FirstOrDefault(duty => duty.Id == round.Duty) is not { } known)
        {
            string legal = string.Join(", ", Duties.Select(duty => duty.Id));
            return [new("duty", new($"got '{Throw.Shown(round.Duty.AsSpan())}'; legal: {legal}", $"给出“{Throw.Shown(round.Duty.AsSpan())}”；可用：{legal}"))];
        }

        return !SurveyDuty.IsInRange(round.HeldOn)
            ? [new("heldOn", new($"got {PlainText.Of(round.HeldOn)}; legal: 1900-01-01 to 2199-12-31", $"给出 {PlainText.Of(round.HeldOn)}；应为 1900-01-01 至 2199-12-31"))]
            : known.Check(round);
    }
}
