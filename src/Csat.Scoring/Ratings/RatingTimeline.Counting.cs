using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class RatingTimeline
{
    /// <summary>Counts answers as they came, by the day on which they were given.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">When each answer was given, and the answer: a level's code or label; blank is no answer, what names no level is invalid.</param>
    /// <param name="zone">The zone whose calendar says which day it was.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static RatingTimeline Count(RatingScale scale, IEnumerable<(DateTimeOffset At, string? Answer)> answers, TimeZoneInfo zone) =>
        Count(scale, answers, zone, static answer => answer.At, static (tally, answer) => tally.TryAdd(answer.Answer));

    /// <summary>Counts numbers as they came, by the day on which they were given.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">When each answer was given, and its number, counted as by <see cref="RatingTallyBuilder.TryAdd(int, long)"/>.</param>
    /// <param name="zone">The zone whose calendar says which day it was.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static RatingTimeline Count(RatingScale scale, IEnumerable<(DateTimeOffset At, int Answer)> answers, TimeZoneInfo zone) =>
        Count(scale, answers, zone, static answer => answer.At, static (tally, answer) => tally.TryAdd(answer.Answer));

    /// <summary>A timeline from tallies of days, as a <c>GROUP BY</c> gives them.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="days">Days and their tallies, in any order; those of one day are added. A time of day is left out of account.</param>
    /// <returns>The timeline.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FindingsException">Tallies that are missing or of another scale: all of them, each with its index.</exception>
    /// <exception cref="ArgumentException">All counts together would pass <see cref="long.MaxValue"/>.</exception>
    public static RatingTimeline FromDays(RatingScale scale, IEnumerable<(DateTime Day, RatingTally Tally)> days)
    {
        Throw.IfNull(scale);
        var sums = new SortedList<DateTime, RatingTally>();
        var findings = new List<Finding>();
        int index = 0;
        foreach ((DateTime at, RatingTally tally) in Throw.IfNull(days))
        {
            string path = $"{nameof(days)}[{index++.ToString(CultureInfo.InvariantCulture)}]";
            if (tally is null || !tally.Scale.Equals(scale))
            {
                string given = tally?.Scale.Id ?? "no tally";
                findings.Add(new(path, new($"it has {given}; legal: a tally of scale {scale.Id}", $"给出的是 {tally?.Scale.Id ?? "空"}；须为量表 {scale.Id} 的计数")));
                continue;
            }

            DateTime day = DayOf(at);
            sums[day] = sums.TryGetValue(day, out RatingTally? sum) ? sum + tally : tally;
        }

        return findings.Count == 0 ? new(scale, sums) : throw new FindingsException("Tallies of days", findings.AsReadOnly(), nameof(days));
    }

    private static RatingTimeline Count<T>(
        RatingScale scale, IEnumerable<T> answers, TimeZoneInfo zone, Func<T, DateTimeOffset> when, Action<RatingTallyBuilder, T> put)
    {
        Throw.IfNull(scale);
        Throw.IfNull(answers);
        Throw.IfNull(zone);
        var builders = new Dictionary<DateTime, RatingTallyBuilder>();
        foreach (T answer in answers)
        {
            DateTime day = DayOf(TimeZoneInfo.ConvertTime(when(answer), zone).DateTime);
            if (!builders.TryGetValue(day, out RatingTallyBuilder? builder))
            {
                builders.Add(day, builder = new(scale));
            }

            put(builder, answer);
        }

        var days = new SortedList<DateTime, RatingTally>(builders.Count);
        foreach (KeyValuePair<DateTime, RatingTallyBuilder> day in builders.OrderBy(day => day.Key))
        {
            days.Add(day.Key, day.Value.ToTally());
        }

        return new(scale, days);
    }
}
