using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>How long finished work took, as a distribution known at some quantiles: what a forecast of a breach goes by.</summary>
/// <remarks>
/// <para>
/// F(t) is the share that was done within t. It is known at the quantiles and taken as a straight line between them. It starts
/// with 0 at zero time, unless the first quantile says otherwise; two shares of one time are a jump, and F takes the higher one;
/// two times of one share say that nothing was done between them. After the last quantile nothing is known, unless its share is 1.
/// </para>
/// <para>
/// Times count what the target's limit counts. Take them from finished work like the open one, and remember that the figures of
/// a recent period lack the work that is still open, which is the slowest. Two distributions are equal when their quantiles
/// are. Immutable and thread-safe.
/// </para>
/// </remarks>
public sealed partial class ResolutionTimes : IEquatable<ResolutionTimes>
{
    private readonly double[] _shares;
    private readonly Duration[] _times;

    private ResolutionTimes(TimeQuantile[] quantiles)
    {
        Quantiles = Array.AsReadOnly(quantiles);
        bool startsElsewhere = quantiles[0].Share == 0 || quantiles[0].Time == Duration.Zero;
        _shares = [.. startsElsewhere ? [] : new[] { 0.0 }, .. quantiles.Select(quantile => quantile.Share)];
        _times = [.. startsElsewhere ? [] : new[] { Duration.Zero }, .. quantiles.Select(quantile => quantile.Time)];
    }

    /// <summary>The quantiles, as given.</summary>
    public IReadOnlyList<TimeQuantile> Quantiles { get; }

    /// <summary>Makes a distribution of quantiles, such as <c>[new(0.5, fourHours), new(0.9, tenHours)]</c>.</summary>
    /// <param name="quantiles">The quantiles: shares from 0 to 1 and times from zero on, neither falling, and none given twice.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="FindingsException">They make none; the message lists all findings of <see cref="Validate"/>.</exception>
    public static ResolutionTimes FromQuantiles(IEnumerable<TimeQuantile> quantiles)
    {
        TimeQuantile[] all = [.. Throw.IfNull(quantiles)];
        Throw.IfFound("Resolution times", Validate(all), nameof(quantiles));
        return new ResolutionTimes(all);
    }

    /// <summary>Makes a distribution of what was counted: exact at the ends of the buckets, straight inside them, and complete at the longest.</summary>
    /// <param name="durations">The durations of finished work, such as those of <see cref="SlaFigures.Durations"/>; at least one.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentException">There are no durations.</exception>
    public static ResolutionTimes FromHistogram(DurationHistogram durations)
    {
        if (Throw.IfNull(durations).Longest is not { } longest)
        {
            Throw.Argument("The histogram is empty; legal: at least one duration.", nameof(durations));
            return null!;
        }

        var quantiles = new List<TimeQuantile>();
        foreach (Duration bound in DurationHistogram.Bounds.TakeWhile(bound => bound < longest))
        {
            quantiles.Add(new TimeQuantile((double)durations.AtMost(bound) / durations.Total, bound));
        }

        quantiles.Add(new TimeQuantile(1, longest));
        return FromQuantiles(quantiles);
    }

    /// <summary>Finds everything that is wrong with quantiles, without an exception.</summary>
    /// <param name="quantiles">The quantiles.</param>
    /// <returns>
    /// None that is above 0, a share outside 0 to 1, a negative time, a share or a time that falls, a quantile that is given twice;
    /// empty when they make a distribution.
    /// </returns>
    public static IReadOnlyList<Finding> Validate(IEnumerable<TimeQuantile> quantiles)
    {
        TimeQuantile[] all = [.. Throw.IfNull(quantiles)];
        var findings = new List<Finding>();
        if (!Array.Exists(all, quantile => quantile.Share > 0))
        {
            findings.Add(new Finding(nameof(quantiles), new(
                "no quantile is above 0; legal: at least one share above 0", "没有大于 0 的分位数；至少需要一个")));
        }

        for (int i = 0; i < all.Length; i++)
        {
            (double share, Duration time) = all[i];
            if (!(share is >= 0 and <= 1))
            {
                Find(i, "share", FormattableString.Invariant($"{share}; legal: 0 to 1"), FormattableString.Invariant($"{share}；应在 0 到 1 之间"));
            }
            else if (i > 0 && all[i] == all[i - 1])
            {
                Find(i, "share", FormattableString.Invariant($"{share} a second time; legal: once"), FormattableString.Invariant($"{share} 重复；只能给出一次"));
            }
            else if (i > 0 && share < all[i - 1].Share)
            {
                Find(i, "share",
                    FormattableString.Invariant($"{share} after {all[i - 1].Share}; legal: a share that isn't lower"),
                    FormattableString.Invariant($"{share} 排在 {all[i - 1].Share} 之后；不得降低"));
            }

            if (time < Duration.Zero)
            {
                Find(i, "time", $"{DurationText.Of(time).En}; legal: zero or more", $"{DurationText.Of(time).Zh}；不得为负");
            }
            else if (i > 0 && time < all[i - 1].Time)
            {
                Find(i, "time",
                    $"{DurationText.Of(time).En} after {DurationText.Of(all[i - 1].Time).En}; legal: a time that isn't shorter",
                    $"{DurationText.Of(time).Zh}排在{DurationText.Of(all[i - 1].Time).Zh}之后；不得变短");
            }
        }

        return findings;

        void Find(int index, string field, string en, string zh) =>
            findings.Add(new Finding(FormattableString.Invariant($"quantiles[{index}].{field}"), new LocalizedText(en, zh)));
    }

    /// <summary>The share of the work that was done within a time: F.</summary>
    /// <param name="time">The counted time; negative is before the start.</param>
    /// <returns>The share, 0 to 1; <see langword="null"/> where the quantiles don't reach.</returns>
    public double? ShareWithin(Duration time)
    {
        int next = 0;
        while (next < _times.Length && _times[next] <= time)
        {
            next++;
        }

        if (next == 0)
        {
            return 0;
        }

        double below = _shares[next - 1];
        if (next == _times.Length)
        {
            return below == 1 || _times[next - 1] == time ? below : null;
        }

        double part = (time - _times[next - 1]) / (_times[next] - _times[next - 1]);
        return Math.Min(below + ((_shares[next] - below) * part), _shares[next]);
    }

    /// <inheritdoc/>
    public bool Equals(ResolutionTimes? other) => other is not null && Quantiles.SequenceEqual(other.Quantiles);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResolutionTimes);

    /// <inheritdoc/>
    public override int GetHashCode() => Quantiles.Aggregate(0, (hash, quantile) => unchecked((hash * 31) + quantile.GetHashCode()));

    /// <summary>The quantiles, such as «50 % within 4 h, 90 % within 10 h».</summary>
    /// <returns>The text in English.</returns>
    public override string ToString() =>
        string.Join(", ", Quantiles.Select(quantile => $"{BreachForecast.Percent(quantile.Share)} within {DurationText.Of(quantile.Time).En}"));
}
