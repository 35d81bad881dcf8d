using System.Globalization;

namespace Csat.Domain;

/// <summary>A control point's measured figure against its target.</summary>
/// <param name="Point">The point.</param>
/// <param name="Measured">The figure; <see langword="null"/> when there is none.</param>
/// <param name="Status">What comes of it; without a target or a figure nothing does.</param>
public sealed record ControlCheck(ControlPoint Point, double? Measured, ControlStatus Status)
{
    /// <summary>The check in a sentence.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        (ControlIndicator indicator, LocalizedText direction) = (Point.Indicator, Point.Indicator.Direction.Label());
        LocalizedText target = Point.Target is { } figure
            ? new(direction.En + " " + FigureText.Of(figure, Throw.Whole(indicator.Unit.En)), direction.Zh + " " + FigureText.Of(figure, Throw.Whole(indicator.Unit.Zh)))
            : new("no target", "未定目标");
        LocalizedText measured = Measured is { } found
            ? new(FigureText.Of(found, Throw.Whole(indicator.Unit.En)), FigureText.Of(found, Throw.Whole(indicator.Unit.Zh)))
            : new("none", "无");
        return new LocalizedText(
            $"{Status.Label().En}: {Throw.Whole(indicator.Name.En)}, measured {measured.En}, target {target.En}, owner '{Throw.Whole(Point.Owner)}' (IMP-04)",
            $"{Status.Label().Zh}：{Throw.Whole(indicator.Name.Zh)}，实测 {measured.Zh}，目标{target.Zh}，负责人“{Throw.Whole(Point.Owner)}”（IMP-04）").In(culture);
    }

    /// <summary>The check in English.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Explain();
}
