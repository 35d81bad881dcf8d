using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>How probable it is that a promise will be kept, and from what that was computed. Made by <see cref="ResolutionTimes"/>.</summary>
/// <remarks>
/// In time: P(done within elapsed + left | not done within elapsed) = (F(elapsed + left) − F(elapsed)) / (1 − F(elapsed)), F being
/// the share of work that takes at most so long. Never falls when more time is left. Immutable and thread-safe.
/// </remarks>
public sealed record BreachForecast
{
    internal BreachForecast(ForecastStatus status, Duration? elapsed, Duration? left, double? doneByNow = null, double? doneByDue = null)
    {
        Status = status;
        Elapsed = elapsed;
        Left = left;
        DoneByNow = doneByNow;
        DoneByDue = doneByDue;
        if (status == ForecastStatus.Forecast && doneByNow is { } now && doneByDue is { } due)
        {
            InTime = (due - now) / (1 - now);
            Breach = (1 - due) / (1 - now);
        }
    }

    /// <summary>Whether there are probabilities, and if not, why.</summary>
    public ForecastStatus Status { get; }

    /// <summary>The probability that it will be done in time, 0 to 1; <see langword="null"/> where <see cref="Status"/> says why.</summary>
    public double? InTime { get; private init; }

    /// <summary>The probability that it will be late, 0 to 1; <see langword="null"/> where <see cref="Status"/> says why.</summary>
    public double? Breach { get; private init; }

    /// <summary>How much time had counted; <see langword="null"/> without a deadline, and where that can't be told.</summary>
    public Duration? Elapsed { get; }

    /// <summary>How much was left until the deadline, negative when late; <see langword="null"/> without a deadline, and where that can't be told.</summary>
    public Duration? Left { get; }

    /// <summary>F(elapsed), the share of work that takes at most <see cref="Elapsed"/>; <see langword="null"/> when not known or not asked.</summary>
    public double? DoneByNow { get; }

    /// <summary>F(elapsed + left), the share of work that takes at most as long as the limit; <see langword="null"/> when not known or not asked.</summary>
    public double? DoneByDue { get; }

    /// <summary>Explains the forecast: the probability, the times, the shares that it was computed from, or why there is none.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>One or two sentences: Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture) => Words.In(culture);

    /// <summary>The forecast in English.</summary>
    /// <returns>The sentences of <see cref="Explain"/>.</returns>
    public override string ToString() => Words.En;

    internal static BreachForecast Decided(Duration? elapsed, Duration? left, bool inTime) =>
        new(ForecastStatus.Decided, elapsed, left) { InTime = inTime ? 1 : 0, Breach = inTime ? 0 : 1 };

    internal static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";

    private static string PercentZh(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private LocalizedText Words => Status switch
    {
        ForecastStatus.Forecast => Forecast(),
        ForecastStatus.Decided when InTime == 1 => new("Done in time: there is nothing left to forecast.", "已按时完成，无需预测。"),
        ForecastStatus.Decided => new("Late already: there is nothing left to forecast.", "已经超时，无需预测。"),
        ForecastStatus.NoDeadline => new("There is no deadline, or none that is known: there is nothing to forecast.", "截止时间未知或不存在，无法预测。"),
        ForecastStatus.LongerThanAny => new(
            $"No forecast: {Text(Elapsed).En} have counted, and by the quantiles all work is done by then.",
            $"无法预测：已计时 {Text(Elapsed).Zh}，而按分位数，此时全部工作都应已完成。"),
        _ => new(
            $"No forecast: {Text(Elapsed).En} have counted, {Text(Left).En} are left, and the quantiles don't reach that far.",
            $"无法预测：已计时 {Text(Elapsed).Zh}，剩余 {Text(Left).Zh}，分位数未覆盖到截止时间。"),
    };

    private LocalizedText Forecast()
    {
        (double now, double due) = (DoneByNow!.Value, DoneByDue!.Value);
        Duration limit = Elapsed!.Value + Left!.Value;
        return new(
            $"In time with a probability of {Percent(InTime!.Value)}, late with {Percent(Breach!.Value)}: {Text(Elapsed).En} have counted, "
            + $"{Text(Left).En} are left; {Percent(now)} of the work is done within {Text(Elapsed).En}, {Percent(due)} within {Text(limit).En}; "
            + $"({Percent(due)} − {Percent(now)}) / (100 % − {Percent(now)}).",
            $"按时完成的概率为 {PercentZh(InTime.Value)}，超时的概率为 {PercentZh(Breach.Value)}：已计时 {Text(Elapsed).Zh}，剩余 {Text(Left).Zh}；"
            + $"{PercentZh(now)} 的工作在 {Text(Elapsed).Zh}内完成，{PercentZh(due)} 在 {Text(limit).Zh}内完成；"
            + $"({PercentZh(due)} − {PercentZh(now)}) ÷ (100% − {PercentZh(now)})。");
    }

    private static LocalizedText Text(Duration? duration) => DurationText.Of(duration ?? Duration.Zero);
}
