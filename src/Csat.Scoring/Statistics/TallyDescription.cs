using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>What the answers of a tally look like, in points of its scale. Made by <see cref="RatingTally.Describe"/>.</summary>
/// <remarks>
/// Without answers, and below the caller's smallest sample, every figure is <see langword="null"/> and <see cref="Mean"/> says why. Immutable.
/// </remarks>
public sealed record TallyDescription
{
    internal TallyDescription(RatingTally tally, Estimate mean)
    {
        Mean = mean;
        if (mean.Value is null)
        {
            return;
        }

        StandardDeviation = mean.StandardError is { } error ? error * Math.Sqrt(mean.N) : null;
        Variance = StandardDeviation * StandardDeviation;
        Median = tally.Quantile(0.5);
        LowerQuartile = tally.Quantile(0.25);
        UpperQuartile = tally.Quantile(0.75);
        long most = tally.Counts.Max();
        RatingLevel[] modes = [.. tally.Scale.Levels.Where((_, i) => tally.Counts[i] == most)];
        Mode = modes[0];
        ModeIsTied = modes.Length > 1;
    }

    /// <summary>How many answers are on the scale's levels.</summary>
    public long N => Mean.N;

    /// <summary>The mean with its t interval; its status holds for all figures.</summary>
    public Estimate Mean { get; }

    /// <summary>The variance of one answer, with n − 1; <see langword="null"/> for fewer than two answers.</summary>
    public double? Variance { get; }

    /// <summary>The standard deviation of one answer, with n − 1; <see langword="null"/> for fewer than two answers.</summary>
    public double? StandardDeviation { get; }

    /// <summary>The median: the middle answer, or the middle between the two.</summary>
    public double? Median { get; }

    /// <summary>The value below which a quarter of the answers lies; see <see cref="RatingTally.Quantile"/>.</summary>
    public double? LowerQuartile { get; }

    /// <summary>The value below which three quarters of the answers lie; see <see cref="RatingTally.Quantile"/>.</summary>
    public double? UpperQuartile { get; }

    /// <summary>The most frequent level; of several the worst.</summary>
    public RatingLevel? Mode { get; }

    /// <summary>Whether another level is as frequent as <see cref="Mode"/>.</summary>
    public bool ModeIsTied { get; }

    /// <summary>The description in English, without regard to a culture.</summary>
    /// <returns>The text of <see cref="Explain"/>.</returns>
    public override string ToString() => Explain(null);

    /// <summary>The description for a reader: <c>mean 4.13 points (3.93…4.33), n = 100, Student t 95%; median 4, …</c>.</summary>
    /// <param name="culture">The reader's culture; <see langword="null"/> is the invariant one.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture)
    {
        if (Mode is null)
        {
            return Mean.ToString(culture);
        }

        CultureInfo numbers = culture ?? CultureInfo.InvariantCulture;
        string Shown(double? value, string format) => value is { } number ? number.ToString(format, numbers) : "–";
        string mode = Mode.Label.In(culture);
        var text = new LocalizedText(
            $"Mean {Mean.ToString(culture)}; standard deviation {Shown(StandardDeviation, "0.00")}; median {Shown(Median, "0.##")}, "
            + $"middle half {Shown(LowerQuartile, "0.##")} to {Shown(UpperQuartile, "0.##")}; most frequent {mode}{(ModeIsTied ? " (tied)" : "")}",
            $"平均 {Mean.ToString(culture)}；标准差 {Shown(StandardDeviation, "0.00")}；中位数 {Shown(Median, "0.##")}，"
            + $"中间一半在 {Shown(LowerQuartile, "0.##")} 至 {Shown(UpperQuartile, "0.##")} 之间；最多的是“{mode}”{(ModeIsTied ? "（并列）" : "")}");
        return text.In(culture);
    }
}
