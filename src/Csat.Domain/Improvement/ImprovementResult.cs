using System.Globalization;

namespace Csat.Domain;

/// <summary>What came of asking customers again: figures that Csat.Scoring computes and this package only judges by the item's standard.</summary>
/// <remarks>Rule IMP-03. All figures are in the unit of the <see cref="ImprovementStandard"/>. Immutable; equal when all values are.</remarks>
public sealed record ImprovementResult
{
    /// <summary>Makes a result.</summary>
    /// <param name="way">How customers were asked.</param>
    /// <param name="after">The indicator afterwards.</param>
    /// <param name="answers">From how many answers it is; a result without any is refused by the improvement.</param>
    /// <param name="before">The indicator before; <see langword="null"/> when unknown.</param>
    /// <param name="differenceLow">The lower end of the interval of after less before; <see langword="null"/> when there is none.</param>
    /// <param name="differenceHigh">The upper end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The way isn't declared, a figure isn't finite, the answers are negative, or the interval ends before it begins.</exception>
    /// <exception cref="ArgumentException">Only one end of the interval is given.</exception>
    public ImprovementResult(VerificationWay way, double after, long answers, double? before = null, double? differenceLow = null, double? differenceHigh = null)
    {
        Way = VerificationWayLabels.All.Contains(way) ? way : throw Throw.Undeclared(way, VerificationWayLabels.All, nameof(way));
        After = FigureText.Finite(after, nameof(after));
        Answers = answers;
        Before = before is { } known ? FigureText.Finite(known, nameof(before)) : null;
        DifferenceLow = differenceLow is { } low ? FigureText.Finite(low, nameof(differenceLow)) : null;
        DifferenceHigh = differenceHigh is { } high ? FigureText.Finite(high, nameof(differenceHigh)) : null;
        if (answers < 0)
        {
            Throw.OutOfRange(answers, "0 or more", nameof(answers));
        }

        if (differenceLow is null != differenceHigh is null)
        {
            Throw.Argument("Only one end of the interval is given; legal: both or none.", differenceLow is null ? nameof(differenceLow) : nameof(differenceHigh));
        }

        if (differenceHigh < differenceLow)
        {
            Throw.OutOfRange(differenceHigh!.Value, "the lower end or more", nameof(differenceHigh));
        }
    }

    /// <summary>How customers were asked.</summary>
    public VerificationWay Way { get; }

    /// <summary>The indicator afterwards.</summary>
    public double After { get; }

    /// <summary>From how many answers it is.</summary>
    public long Answers { get; }

    /// <summary>The indicator before; <see langword="null"/> when unknown.</summary>
    public double? Before { get; }

    /// <summary>The lower end of the interval of after less before; <see langword="null"/> when there is none.</summary>
    public double? DifferenceLow { get; }

    /// <summary>The upper end of the interval of after less before; <see langword="null"/> when there is none.</summary>
    public double? DifferenceHigh { get; }

    /// <summary>Whether the interval says that something changed: 0 lies outside. <see langword="null"/> without an interval.</summary>
    public bool? IsChangeShown => DifferenceLow is { } low && DifferenceHigh is { } high ? low > 0 || high < 0 : null;

    internal LocalizedText Words
    {
        get
        {
            string answers = Answers.ToString(CultureInfo.InvariantCulture);
            string interval = DifferenceLow is { } low && DifferenceHigh is { } high ? FigureText.Of(low) + "…" + FigureText.Of(high) : string.Empty;
            string shown = IsChangeShown switch { null => string.Empty, true => $", difference {interval}", false => $", difference {interval}: no change shown" };
            string shownZh = IsChangeShown switch { null => string.Empty, true => $"，差异 {interval}", false => $"，差异 {interval}，变化不显著" };
            return new(
                $"{Way.Label().En}, {(Before is { } from ? $"from {FigureText.Of(from)} to" : "now")} {FigureText.Of(After)} (n = {answers}){shown}",
                $"{Way.Label().Zh}，{(Before is { } was ? $"由 {FigureText.Of(was)} 变为" : "当前为")} {FigureText.Of(After)}（n = {answers}）{shownZh}");
        }
    }
}
