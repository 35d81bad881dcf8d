using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Responses counted by contact point and stage of the relationship: 7 × 4 cells, the empty ones too.</summary>
/// <param name="Given">How many responses were given; the sum of all cells.</param>
/// <param name="Cells">The 28 cells, contact point by contact point, then a row for each contact point with responses that name no stage.</param>
/// <remarks>Rule ORG-07. Counts only; rates and their uncertainty are a matter of scoring.</remarks>
public sealed record TouchpointMatrix(int Given, IReadOnlyList<TouchpointCount> Cells)
{
    /// <summary>Counts responses.</summary>
    /// <param name="responses">The responses.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentException">A response is missing.</exception>
    public static TouchpointMatrix Count(IEnumerable<SurveyResponse> responses)
    {
        SurveyResponse[] given = [.. Throw.IfNull(responses).Select(response => response ?? throw new ArgumentException("A response is null; legal: responses.", nameof(responses)))];
        ILookup<(Touchpoint, LifecycleStage?), SurveyResponse> cells = given.ToLookup(response => (response.Touchpoint, response.Stage));
        IEnumerable<TouchpointCount> all = Touchpoints.Matrix.Select(cell => CountOf(cell.Touchpoint, cell.Stage, cells[(cell.Touchpoint, cell.Stage)]));
        IEnumerable<TouchpointCount> unstaged = TouchpointLabels.All.Where(touchpoint => cells.Contains((touchpoint, null))).Select(touchpoint => CountOf(touchpoint, null, cells[(touchpoint, null)]));
        return new(given.Length, Array.AsReadOnly<TouchpointCount>([.. all, .. unstaged]));
    }

    /// <summary>The cells of the 28 in which nobody was asked.</summary>
    [JsonIgnore]
    public IReadOnlyList<TouchpointStage> Missing => [.. Cells.Where(cell => cell is { Stage: not null, Asked: 0 }).Select(cell => new TouchpointStage(cell.Touchpoint, cell.Stage!.Value))];

    /// <summary>The matrix in words: the cells with responses, and how many have none.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        IEnumerable<LocalizedText> lines = Cells.Where(cell => cell.Asked > 0).Select(cell =>
        {
            LocalizedText stage = cell.Stage?.Label() ?? new("stage unknown", "阶段不详");
            return new LocalizedText(
                FormattableString.Invariant($"{cell.Touchpoint.Label().En}, {stage.En}: {cell.Asked} asked, {cell.Positive} satisfied, {cell.Neutral} neutral, {cell.Negative} dissatisfied, {cell.NotApplicable} not applicable, {cell.NoAnswer} no answer"),
                FormattableString.Invariant($"{cell.Touchpoint.Label().Zh}，{stage.Zh}：询问 {cell.Asked}，满意 {cell.Positive}，一般 {cell.Neutral}，不满意 {cell.Negative}，不适用 {cell.NotApplicable}，未作答 {cell.NoAnswer}"));
        });
        int missing = Missing.Count;
        LocalizedText head = new(
            FormattableString.Invariant($"{Plural.Of(Given, "response")} in {Touchpoints.Matrix.Count - missing} of {Touchpoints.Matrix.Count} cells (ORG-07)"),
            FormattableString.Invariant($"共 {Given} 份答卷，覆盖 {Touchpoints.Matrix.Count} 格中的 {Touchpoints.Matrix.Count - missing} 格（ORG-07）"));
        return string.Join("\n", lines.Prepend(head).Select(line => line.In(culture)));
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();

    private static TouchpointCount CountOf(Touchpoint touchpoint, LifecycleStage? stage, IEnumerable<SurveyResponse> responses)
    {
        SurveyResponse[] cell = [.. responses];
        return new(
            touchpoint, stage, Of(Sentiment.Negative), Of(Sentiment.Neutral), Of(Sentiment.Positive),
            cell.Count(response => response.Answer == SurveyAnswer.NotApplicable), cell.Count(response => response.Answer == SurveyAnswer.NoAnswer));

        int Of(Sentiment sentiment) => cell.Count(response => response.Sentiment == sentiment);
    }
}
