namespace Csat.Scoring;

/// <summary>Which code was taken for which.</summary>
/// <param name="Codes">The codes in their order.</param>
/// <param name="Cells">The pairs that occur, in the order of the codes, those without a code last. Abstentions that are right stand among the abstentions.</param>
public sealed record ConfusionMatrix(IReadOnlyList<string> Codes, IReadOnlyList<ConfusionCell> Cells)
{
    /// <summary>How many items have a pair of codes.</summary>
    /// <param name="expected">The expected code; <see langword="null"/> for none.</param>
    /// <param name="predicted">The code that was given; <see langword="null"/> for an abstention.</param>
    /// <returns>The count, 0 or more.</returns>
    /// <exception cref="ArgumentException">A code is none of <see cref="Codes"/>.</exception>
    public long this[string? expected, string? predicted]
    {
        get
        {
            Check(expected, nameof(expected));
            Check(predicted, nameof(predicted));
            return Cells.FirstOrDefault(cell => cell.Expected == expected && cell.Predicted == predicted)?.Count ?? 0;
        }
    }

    /// <summary>The codes that were given instead of others, the most frequent first.</summary>
    /// <returns>The pairs of two different codes; of equal counts in the order of the codes.</returns>
    public IEnumerable<ConfusionCell> Mistaken() =>
        Cells.Where(cell => cell.Expected is not null && cell.Predicted is not null && cell.Expected != cell.Predicted).OrderByDescending(cell => cell.Count);

    /// <summary>The matrix as a text: a row an expected code, a column a given one.</summary>
    /// <returns>Lines of equal columns, invariant; <c>(none)</c> stands for no code.</returns>
    public string ToTable()
    {
        string?[] rows = [.. Codes, .. Cells.Any(cell => cell.Expected is null) ? [null] : Array.Empty<string?>()];
        string?[] columns = [.. Codes, .. Cells.Any(cell => cell.Predicted is null) ? [null] : Array.Empty<string?>()];
        var table = new TextTable(["expected \\ given", .. columns.Select(QualityText.CodeOrNone)]);
        foreach (string? row in rows)
        {
            table.Add([QualityText.CodeOrNone(row), .. columns.Select(column => QualityText.Plain(this[row, column]))]);
        }

        return table.ToString();
    }

    private void Check(string? code, string parameter)
    {
        if (code is not null && !Codes.Contains(code, StringComparer.Ordinal))
        {
            throw Throw.NoCode(code, Codes, parameter);
        }
    }
}
