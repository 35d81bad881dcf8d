using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Sla;

/// <summary>What came out of many verdicts: how many ended how, and how long the finished ones took. Merges exactly.</summary>
/// <remarks>
/// Facts and counts: rates and their intervals are made in Csat.Scoring. Adding is associative and commutative, and the empty
/// figures change nothing. Two figures are equal when all their numbers are. Immutable and thread-safe.
/// </remarks>
public sealed record SlaFigures
{
    /// <summary>Figures from counts that were taken elsewhere.</summary>
    /// <param name="tally">How many ended how.</param>
    /// <param name="durations">How long the judged ones took.</param>
    /// <param name="mean">What was judged under a mean limit.</param>
    /// <exception cref="ArgumentException">There are more durations than judged verdicts, or more under a mean limit than durations.</exception>
    [JsonConstructor]
    public SlaFigures(SlaTally tally, DurationHistogram durations, MeanFigures mean)
    {
        if (Throw.IfNull(durations).Total > tally.Judged)
        {
            Throw.Argument($"Got {durations.Total} durations; legal: at most {tally.Judged}, as many as were judged.", nameof(durations));
        }

        if (mean.Judged > durations.Total)
        {
            Throw.Argument($"Got {mean.Judged} under a mean limit; legal: at most {durations.Total}, as many as have a duration.", nameof(mean));
        }

        Tally = tally;
        Durations = durations;
        Mean = mean;
    }

    /// <summary>No verdicts: the neutral element of addition.</summary>
    public static SlaFigures Empty { get; } = new(default, DurationHistogram.Empty, default);

    /// <summary>How many ended how.</summary>
    public SlaTally Tally { get; }

    /// <summary>How long the judged ones took, in the time that their limits count.</summary>
    public DurationHistogram Durations { get; }

    /// <summary>What was judged under a mean limit.</summary>
    public MeanFigures Mean { get; }

    /// <summary>Judged ones without a known duration: their time stamps contradict each other, or the calendar's data end before they were done.</summary>
    [JsonIgnore]
    public long Untimed => Tally.Judged - Durations.Total;

    /// <summary>Counts verdicts.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <returns>The figures.</returns>
    public static SlaFigures Count(IEnumerable<SlaVerdict> verdicts)
    {
        var counter = new FiguresCounter();
        foreach (SlaVerdict verdict in Throw.IfNull(verdicts))
        {
            counter.Add(Throw.IfNull(verdict, nameof(verdicts)));
        }

        return counter.ToFigures();
    }

    /// <summary>Counts the results of a batch.</summary>
    /// <param name="results">The results.</param>
    /// <param name="meanLimit">The mean limit that they were under, zero or more; <see langword="null"/> for none.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The mean limit is negative.</exception>
    public static SlaFigures Count(ReadOnlySpan<SlaResult> results, Duration? meanLimit = null)
    {
        long? mean = meanLimit is { } limit ? Throw.IfNegative(limit, nameof(meanLimit)).BclCompatibleTicks : null;
        var counter = new FiguresCounter();
        foreach (ref readonly SlaResult result in results)
        {
            counter.Add(result.Status, result.IsOpen, result.ElapsedTicks, mean);
        }

        return counter.ToFigures();
    }

    /// <summary>The sum of two figures.</summary>
    /// <param name="left">Figures.</param>
    /// <param name="right">Figures.</param>
    /// <returns>The sum: exact, associative and commutative.</returns>
    /// <exception cref="OverflowException">A count passes <see cref="long.MaxValue"/>.</exception>
    public static SlaFigures operator +(SlaFigures left, SlaFigures right) => new(
        Throw.IfNull(left).Tally + Throw.IfNull(right).Tally, left.Durations + right.Durations, left.Mean + right.Mean);

    /// <inheritdoc cref="op_Addition(SlaFigures, SlaFigures)"/>
    /// <param name="other">Other figures.</param>
    public SlaFigures Merge(SlaFigures other) => this + Throw.IfNull(other);

    /// <summary>The counts, such as «480 met, 18 late, 2 running, 1 overdue».</summary>
    /// <returns>The text in English.</returns>
    public override string ToString() => Tally.ToString();
}
