using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>How the yearly revision of the service system stands on a day.</summary>
/// <param name="Name">The system's name.</param>
/// <param name="Day">The day.</param>
/// <param name="InForce">The revision approved last; <see langword="null"/> where the first version holds.</param>
/// <param name="DueFrom">The first day on which the next revision counts.</param>
/// <param name="DueBy">The last day for it.</param>
/// <param name="MissedYears">The years that are over and had no approved revision.</param>
/// <param name="AwaitingApproval">Revisions that are ready and that the general manager hasn't approved.</param>
/// <remarks>Rule IMP-18. Made by <see cref="ServiceSystem.StatusOn"/>.</remarks>
public sealed record RevisionStatus(
    string Name,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Day,
    SystemRevision? InForce,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate DueFrom,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate DueBy,
    IReadOnlyList<int> MissedYears,
    IReadOnlyList<SystemRevision> AwaitingApproval)
{
    /// <summary>Whether the revision of the day's own year is still to come.</summary>
    [JsonIgnore]
    public bool IsDue => DueFrom <= Day;

    /// <summary>How it stands, in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string name = Throw.Whole(Name);
        LocalizedText version = InForce is { } revision
            ? new($"version '{Throw.Whole(revision.Version)}' holds, approved by '{Throw.Whole(revision.GeneralManager)}' on {PlainText.Of(revision.ApprovedOn!.Value)}",
                $"现行版本“{Throw.Whole(revision.Version)}”，由“{Throw.Whole(revision.GeneralManager)}”于 {PlainText.Of(revision.ApprovedOn!.Value)} 批准")
            : new("never revised", "尚未修订");
        LocalizedText missed = MissedYears.Count == 0 ? new("no year missed", "无漏修年份")
            : new("missed: " + string.Join(", ", MissedYears), "漏修年份：" + string.Join("、", MissedYears));
        string[] waiting = [.. AwaitingApproval.Select(ready => Throw.Whole(ready.Version))];
        LocalizedText approval = waiting.Length == 0 ? default : new("; not approved yet: " + string.Join(", ", waiting), "；待总经理批准：" + string.Join("、", waiting));
        return new LocalizedText(
            $"'{name}' on {PlainText.Of(Day)}: {version.En}; next revision due from {PlainText.Of(DueFrom)} to {PlainText.Of(DueBy)}; {missed.En}{approval.En} (IMP-18)",
            $"“{name}”（{PlainText.Of(Day)}）：{version.Zh}；下次修订应于 {PlainText.Of(DueFrom)} 至 {PlainText.Of(DueBy)} 完成；{missed.Zh}{approval.Zh}（IMP-18）").In(culture);
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
