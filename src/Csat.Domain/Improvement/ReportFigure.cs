using System.Globalization;

namespace Csat.Domain;

/// <summary>A scored figure as a report shows it: what Csat.Scoring computed, in plain values.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The figure; <see langword="null"/> when there is none.</param>
/// <param name="Unit">Its unit; empty for a plain number.</param>
/// <param name="Count">From how many answers, tickets or customers it is; <see langword="null"/> when unknown.</param>
/// <param name="Interval">Its interval as a text, such as <c>80.1…86.4</c>; <see langword="null"/> when there is none.</param>
/// <param name="Status">Why there is no figure; empty when there is one.</param>
public sealed record ReportFigure(LocalizedText Name, double? Value, LocalizedText Unit = default, long? Count = null, string? Interval = null, LocalizedText Status = default)
{
    /// <summary>The figure for a reader, on one line.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Name, value, unit, interval and count: Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null) => Words.In(culture);

    /// <summary>The figure in English.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Explain();

    internal LocalizedText Words => new(Text(Name.En, Unit.En, Status.En, "no data", ": ", " (", ", ", ")"), Text(Name.Zh, Unit.Zh, Status.Zh, "无数据", "：", "（", "，", "）"));

    private string Text(string name, string unit, string status, string none, string colon, string open, string comma, string close)
    {
        string value = Value is { } figure && FigureText.IsFinite(figure) ? FigureText.Of(figure, unit) : status.Length > 0 ? status : none;
        string[] notes = [.. new[] { Interval, Count is { } count ? "n = " + count.ToString(CultureInfo.InvariantCulture) : null }.OfType<string>()];
        return name + colon + value + (notes.Length == 0 ? string.Empty : open + string.Join(comma, notes) + close);
    }
}
