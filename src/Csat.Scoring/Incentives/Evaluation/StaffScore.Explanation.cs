using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class StaffScore
{
    /// <summary>Tells how the score came about: a line a measure, then total, rank, ties and the rule behind the weights.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>
    /// Lines separated by <c>\n</c>. Figures are invariant and rounded in the text only, half away from zero: shares and achievements
    /// to one decimal, points to two.
    /// </returns>
    public string Explain(CultureInfo? culture = null) =>
        string.Join("\n", new StaffScoreText(this, _month!).Lines().Select(line => line.In(culture)));

    /// <summary>Id, score, interval and rank, invariant.</summary>
    /// <returns>The text, such as <c>agent-03: 103.00 (98.10 to 107.25), rank 1</c>.</returns>
    public override string ToString() => Score is { } score
        ? $"{StaffId}: {StaffScoreText.Points(score)} ({StaffScoreText.Points(Lower!.Value)} to {StaffScoreText.Points(Upper!.Value)}), rank {StaffScoreText.Plain(Rank!.Value)}"
        : $"{StaffId}: {Status}";
}
