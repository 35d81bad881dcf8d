using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Domain;
using Csat.Json;
using NodaTime;

namespace Csat.Scoring;

/// <summary>Where all accusations stand on a day. Made by <see cref="RedLinePolicy.Assess"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RedLineAssessment
{
    /// <summary>The day.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate AsOf { get; init; }

    /// <summary>The accusations, by person and by id (ordinal).</summary>
    public required IReadOnlyList<RedLineVerdict> Verdicts { get; init; }

    /// <summary>The accusations against one person in one month.</summary>
    /// <param name="staffId">The person, exactly as in the events.</param>
    /// <param name="month">The month in which they are said to have happened.</param>
    /// <returns>The verdicts; those that nobody had reported are left out.</returns>
    public IReadOnlyList<RedLineVerdict> For(string staffId, YearMonth month) => Array.AsReadOnly<RedLineVerdict>(
        [.. Verdicts.Where(verdict => verdict.Event.StaffId == staffId && verdict.Month == month && verdict.Status != RedLineStatus.NotReported)]);

    /// <summary>Whether a confirmed event sets a person's month to 0 and blocks awards.</summary>
    /// <param name="staffId">The person.</param>
    /// <param name="month">The month.</param>
    /// <returns>Whether there is one.</returns>
    public bool IsVetoed(string staffId, YearMonth month) => Has(staffId, month, RedLineStatus.Confirmed);

    /// <summary>Whether an accusation of a person's month is still open.</summary>
    /// <param name="staffId">The person.</param>
    /// <param name="month">The month.</param>
    /// <returns>Whether there is one.</returns>
    public bool IsPending(string staffId, YearMonth month) => Has(staffId, month, RedLineStatus.Pending);

    /// <summary>A score after the veto.</summary>
    /// <param name="staffId">The person.</param>
    /// <param name="month">The month.</param>
    /// <param name="score">The score before.</param>
    /// <returns>0 where a confirmed event vetoes it, otherwise the score as it is.</returns>
    public double Apply(string staffId, YearMonth month, double score) => IsVetoed(staffId, month) ? 0 : score;

    /// <summary>Tells where every accusation stands, a line each.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>Lines separated by <c>\n</c>.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        string day = PlainText.Of(AsOf);
        var head = new LocalizedText($"Red lines on {day}: {Count(RedLineStatus.Confirmed)} confirmed, {Count(RedLineStatus.Pending)} pending, {Count(RedLineStatus.Dismissed)} dismissed.",
            $"截至 {day} 的红线事件：已确认 {Count(RedLineStatus.Confirmed)}，待定 {Count(RedLineStatus.Pending)}，已撤销 {Count(RedLineStatus.Dismissed)}。");
        return Rows.Join(Verdicts.Where(verdict => verdict.Status != RedLineStatus.NotReported).Select(verdict => verdict.Text()).Prepend(head), culture);
    }

    private bool Has(string staffId, YearMonth month, RedLineStatus status) =>
        Verdicts.Any(verdict => verdict.Status == status && verdict.Event.StaffId == staffId && verdict.Month == month);

    private string Count(RedLineStatus status) => PolicyCheck.Text(Verdicts.Count(verdict => verdict.Status == status));
}
