using System.Globalization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>How much finished work was rated on the spot.</summary>
/// <param name="Given">How much work was given: what is counted and what is rejected.</param>
/// <param name="OnTheSpot">Rated on the spot.</param>
/// <param name="Later">Rated, but later.</param>
/// <param name="NotRated">Never rated.</param>
/// <param name="Rejected">What couldn't be counted, with index and reason.</param>
/// <remarks>Rule CB-09. Counts; the rate is <see cref="OnTheSpot"/> of <see cref="Finished"/>, with its interval a matter of scoring.</remarks>
public sealed record OnTheSpotRatings(int Given, int OnTheSpot, int Later, int NotRated, IReadOnlyList<Finding> Rejected)
{
    /// <summary>How far from the finish a rating is on the spot.</summary>
    /// <value>30 minutes; this library's default.</value>
    public static Duration Window { get; } = Duration.FromMinutes(30);

    /// <summary>The work that was counted.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Finished => OnTheSpot + Later + NotRated;

    /// <summary>Counts finished work.</summary>
    /// <param name="work">The work, each ticket once.</param>
    /// <param name="window">How far from the finish a rating is on the spot, zero or more; <see cref="Window"/> when left out.</param>
    /// <returns>The counts; a ticket without a number, given twice or rated longer before its finish than the window is rejected.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The window is below zero.</exception>
    public static OnTheSpotRatings Count(IEnumerable<FinishedWork> work, Duration? window = null)
    {
        Duration within = window ?? Window;
        if (within < Duration.Zero)
        {
            Throw.OutOfRange(within, "zero or more", nameof(window));
        }

        FinishedWork?[] given = [.. Throw.IfNull(work)];
        var rejected = new List<Finding>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int spot = 0, later = 0, never = 0;
        for (int i = 0; i < given.Length; i++)
        {
            string path = FormattableString.Invariant($"work[{i}]");
            if (given[i] is not { } one)
            {
                rejected.Add(SurveyFindings.Missing(path));
            }
            else if (SurveyFindings.Blank(path + ".ticket", one.Ticket) is { } blank)
            {
                rejected.Add(blank);
            }
            else if (one.RatedAt is { } early && one.FinishedAt - early > within)
            {
                rejected.Add(new(path + ".ratedAt", new(
                    $"rated at {PlainText.Of(early)}, before the work was finished at {PlainText.Of(one.FinishedAt)}", $"评价时刻 {PlainText.Of(early)} 早于完工时刻 {PlainText.Of(one.FinishedAt)}"), RuleId.Parse("CB-09")));
            }
            else if (!seen.Add(one.Ticket))
            {
                rejected.Add(SurveyFindings.Twice(path + ".ticket", one.Ticket));
            }
            else if (one.RatedAt is not { } rated)
            {
                never++;
            }
            else if (rated - one.FinishedAt <= within)
            {
                spot++;
            }
            else
            {
                later++;
            }
        }

        return new(given.Length, spot, later, never, rejected.AsReadOnly());
    }

    /// <summary>The counts in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null) => new LocalizedText(
        FormattableString.Invariant($"{Plural.Of(Given, "order")}, {Rejected.Count} rejected: {OnTheSpot} rated on the spot, {Later} later, {NotRated} never (CB-09)"),
        FormattableString.Invariant($"共 {Given} 单，剔除 {Rejected.Count} 单：现场评价 {OnTheSpot}，事后评价 {Later}，未评价 {NotRated}（CB-09）")).In(culture);

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
