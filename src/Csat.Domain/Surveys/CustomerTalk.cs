using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>The record of a talk with customers.</summary>
/// <param name="HeldOn">The day.</param>
/// <param name="Place">Where; fixed before.</param>
/// <param name="Guests">The customers invited; fixed before.</param>
/// <param name="Hosts">The staff; fixed before.</param>
/// <param name="Questions">The customers' questions, each with its answer; <see langword="null"/> where there is none yet.</param>
/// <param name="Minutes">The minutes; <see langword="null"/> when there are none yet.</param>
/// <remarks>Rule SUR-10; a template.</remarks>
public sealed record CustomerTalk(
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate HeldOn, string Place, IReadOnlyList<string> Guests, IReadOnlyList<string> Hosts, IReadOnlyList<TalkQuestion> Questions, string? Minutes = null)
{
    /// <summary>Finds what the talk is short of: place, guests and hosts fixed before, an answer to each question, minutes.</summary>
    /// <returns>The findings, each with the rule; empty when nothing is.</returns>
    public IReadOnlyList<Finding> Check()
    {
        RuleId rule = RuleId.Parse("SUR-10");
        List<Finding?> findings = [SurveyFindings.Blank("place", Place), Listed("guests", Guests), Listed("hosts", Hosts), SurveyFindings.Blank("minutes", Minutes)];
        for (int i = 0; i < (Questions?.Count ?? 0); i++)
        {
            string path = FormattableString.Invariant($"questions[{i}]");
            findings.Add(Questions![i] is { } question
                ? SurveyFindings.Blank(path + ".question", question.Question) ?? SurveyFindings.Blank(path + ".answer", question.Answer)
                : SurveyFindings.Missing(path));
        }

        return [.. findings.OfType<Finding>().Select(finding => finding with { RuleId = rule })];
    }

    private static Finding? Listed(string path, IReadOnlyList<string>? names) => names is { Count: > 0 }
        ? names.Select((name, i) => SurveyFindings.Blank(FormattableString.Invariant($"{path}[{i}]"), name)).FirstOrDefault(finding => finding is not null)
        : new(path, new("nobody is on the list; legal: at least one name", "名单为空；至少一人"));
}
