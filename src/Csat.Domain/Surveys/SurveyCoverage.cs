using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Which provinces, channels and services a survey reached.</summary>
/// <param name="FrameId">The frame.</param>
/// <param name="FrameVersion">Its version.</param>
/// <param name="Given">How many responses were given: those in the cells and the rejected ones.</param>
/// <param name="Cells">All cells of the frame, the empty ones too.</param>
/// <param name="Rejected">Responses from outside the frame, with index and reason.</param>
/// <remarks>Rule SUR-02. Counts only.</remarks>
public sealed record SurveyCoverage(string FrameId, string FrameVersion, int Given, IReadOnlyList<SurveyCellCount> Cells, IReadOnlyList<Finding> Rejected)
{
    private const int MostShown = 20;

    /// <summary>The cells that nobody answered for.</summary>
    [JsonIgnore]
    public IReadOnlyList<SurveyCellCount> Missing => [.. Cells.Where(cell => cell.Responses == 0)];

    /// <summary>Whether all cells were reached.</summary>
    [JsonIgnore]
    public bool IsComplete => Cells.All(cell => cell.Responses > 0);

    /// <summary>The coverage in words, with the first 20 missing cells.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        IReadOnlyList<SurveyCellCount> missing = Missing;
        LocalizedText head = new(
            FormattableString.Invariant($"{Plural.Of(Given, "response")}, {Rejected.Count} from outside; {Cells.Count - missing.Count} of {Cells.Count} cells reached, {missing.Count} missing (SUR-02)"),
            FormattableString.Invariant($"共 {Given} 份答卷，范围外 {Rejected.Count} 份；{Cells.Count} 格中已覆盖 {Cells.Count - missing.Count} 格，缺 {missing.Count} 格（SUR-02）"));
        IEnumerable<LocalizedText> lines = missing.Take(MostShown).Select(cell => new LocalizedText(
            $"missing: {Throw.Whole(cell.Province)}, {cell.Channel.Label().En}, {Throw.Whole(cell.Service)}",
            $"缺：{Throw.Whole(cell.Province)}，{cell.Channel.Label().Zh}，{Throw.Whole(cell.Service)}"));
        return string.Join("\n", lines.Prepend(head).Select(line => line.In(culture)));
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
