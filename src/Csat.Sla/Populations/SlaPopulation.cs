using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Sla;

/// <summary>How a whole population of requests came out, by kind of promise and by grade. Merges exactly.</summary>
/// <remarks>
/// Days add up to months, branches to provinces: adding is associative and commutative, and the empty population changes nothing.
/// Two populations are equal when their cells are. Immutable and thread-safe.
/// </remarks>
public sealed class SlaPopulation : IEquatable<SlaPopulation>
{
    /// <summary>A population from figures that were counted elsewhere, such as in batches.</summary>
    /// <param name="cells">The cells, in any order; those of one kind and grade add up, empty ones are left out.</param>
    [JsonConstructor]
    public SlaPopulation(IReadOnlyList<SlaPopulationCell> cells) => Cells = Array.AsReadOnly<SlaPopulationCell>(
    [
        .. Throw.IfNull(cells)
            .GroupBy(cell => (Throw.IfNull(cell, nameof(cells)).Kind, cell.Grade))
            .Select(same => new SlaPopulationCell(same.Key.Kind, same.Key.Grade, Sum(same)))
            .Where(cell => cell.Figures.Tally.Total > 0)
            .OrderBy(cell => Place(cell.Kind))
            .ThenBy(cell => cell.Kind.Code, StringComparer.Ordinal)
            .ThenBy(cell => cell.Grade!, GradeOrder.BestFirst),
    ]);

    /// <summary>Nobody: the neutral element of addition.</summary>
    public static SlaPopulation Empty { get; } = new([]);

    /// <summary>The figures by kind, in the order of <see cref="SlaTargetKind.All"/>, and by grade, not known first and then the best one.</summary>
    public IReadOnlyList<SlaPopulationCell> Cells { get; }

    /// <summary>The kinds of promise that there are figures of.</summary>
    [JsonIgnore]
    public IReadOnlyList<SlaTargetKind> Kinds => [.. Cells.Select(cell => cell.Kind).Distinct()];

    /// <summary>The figures of a kind, for customers of all grades together.</summary>
    /// <param name="kind">What was promised.</param>
    /// <value>The figures; empty ones when there are none.</value>
    public SlaFigures this[SlaTargetKind kind] => Sum(Of(kind));

    /// <summary>The figures of a kind for customers of one grade.</summary>
    /// <param name="kind">What was promised.</param>
    /// <param name="grade">The grade; <see langword="null"/> for customers whose grade isn't known.</param>
    /// <value>The figures; empty ones when there are none.</value>
    public SlaFigures this[SlaTargetKind kind, ServiceGrade? grade] =>
        Sum(Of(kind).Where(cell => cell.Grade == grade));

    /// <summary>Counts reports, all their verdicts.</summary>
    /// <param name="reports">The reports, one a request.</param>
    /// <returns>The population.</returns>
    public static SlaPopulation Count(IEnumerable<SlaReport> reports) =>
        Count(Throw.IfNull(reports).SelectMany(report => Throw.IfNull(report, nameof(reports)).Verdicts));

    /// <summary>Counts verdicts.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <returns>The population.</returns>
    public static SlaPopulation Count(IEnumerable<SlaVerdict> verdicts)
    {
        var counters = new Dictionary<(SlaTargetKind Kind, ServiceGrade? Grade), FiguresCounter>();
        foreach (SlaVerdict verdict in Throw.IfNull(verdicts))
        {
            var key = (Throw.IfNull(verdict, nameof(verdicts)).Kind, verdict.Grade);
            if (!counters.TryGetValue(key, out FiguresCounter? counter))
            {
                counters.Add(key, counter = new FiguresCounter());
            }

            counter.Add(verdict);
        }

        return new SlaPopulation([.. counters.Select(pair => new SlaPopulationCell(pair.Key.Kind, pair.Key.Grade, pair.Value.ToFigures()))]);
    }

    /// <summary>Counts the results of a batch, by grade.</summary>
    /// <param name="target">The target that was judged.</param>
    /// <param name="tickets">The tickets that were judged.</param>
    /// <param name="results">Their results: as many.</param>
    /// <returns>The population: one kind.</returns>
    /// <exception cref="ArgumentException">There are not as many results as tickets, or grades as tickets.</exception>
    public static SlaPopulation Count(SlaTarget target, SlaTicketColumns tickets, ReadOnlySpan<SlaResult> results)
    {
        tickets.Check(nameof(tickets));
        if (results.Length != tickets.Count)
        {
            Throw.Argument($"Got {results.Length} results of {tickets.Count} tickets; legal: as many.", nameof(results));
        }

        long? mean = Throw.IfNull(target).MeanLimit?.BclCompatibleTicks;
        var unknown = new FiguresCounter();
        var byGrade = new Dictionary<ServiceGrade, FiguresCounter>();
        for (int i = 0; i < results.Length; i++)
        {
            FiguresCounter? counter = unknown;
            if (tickets.GradeOf(i) is { } grade && !byGrade.TryGetValue(grade, out counter))
            {
                byGrade.Add(grade, counter = new FiguresCounter());
            }

            counter.Add(results[i].Status, results[i].IsOpen, results[i].ElapsedTicks, mean);
        }

        return new SlaPopulation(
        [
            new SlaPopulationCell(target.Kind, null, unknown.ToFigures()),
            .. byGrade.Select(pair => new SlaPopulationCell(target.Kind, pair.Key, pair.Value.ToFigures())),
        ]);
    }

    /// <summary>The sum of two populations, cell by cell.</summary>
    /// <param name="left">A population.</param>
    /// <param name="right">A population.</param>
    /// <returns>The sum: exact, associative and commutative.</returns>
    /// <exception cref="OverflowException">A count passes <see cref="long.MaxValue"/>.</exception>
    public static SlaPopulation operator +(SlaPopulation left, SlaPopulation right) =>
        new([.. Throw.IfNull(left).Cells, .. Throw.IfNull(right).Cells]);

    /// <inheritdoc cref="op_Addition(SlaPopulation, SlaPopulation)"/>
    /// <param name="other">Another population.</param>
    public SlaPopulation Merge(SlaPopulation other) => this + Throw.IfNull(other);

    /// <inheritdoc/>
    public bool Equals(SlaPopulation? other) => other is not null && Cells.SequenceEqual(other.Cells);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SlaPopulation);

    /// <inheritdoc/>
    public override int GetHashCode() => Cells.Aggregate(0, (hash, cell) => unchecked((hash * 31) + cell.GetHashCode()));

    /// <summary>Whether two populations have the same cells.</summary>
    /// <param name="left">A population.</param>
    /// <param name="right">A population.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(SlaPopulation? left, SlaPopulation? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether two populations differ in a cell.</summary>
    /// <param name="left">A population.</param>
    /// <param name="right">A population.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(SlaPopulation? left, SlaPopulation? right) => !(left == right);

    /// <summary>The kinds with their counts, a line each.</summary>
    /// <returns>The text in English.</returns>
    public override string ToString() => string.Join("\n", Kinds.Select(kind => $"{kind}: {this[kind]}"));

    private IEnumerable<SlaPopulationCell> Of(SlaTargetKind kind)
    {
        Throw.IfNull(kind);
        return Cells.Where(cell => cell.Kind == kind);
    }

    private static SlaFigures Sum(IEnumerable<SlaPopulationCell> cells) =>
        cells.Aggregate(SlaFigures.Empty, (sum, cell) => sum + cell.Figures);

    /// <summary>Named kinds in declared order, one's own after them.</summary>
    private static int Place(SlaTargetKind kind) => SlaTargetKind.All.TakeWhile(known => known != kind).Count();
}
