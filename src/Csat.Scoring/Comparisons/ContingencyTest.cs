using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>Whether the answers differ between groups: Pearson's chi-square for a table of counts, with effect sizes and residuals.</summary>
/// <remarks>
/// <para>Rows and columns without any count are left out before the test. With observed O and expected E = row·column/n: X² = Σ(O − E)²/E
/// without correction, G = 2·ΣO·ln(O/E); both with (r − 1)(c − 1) degrees of freedom.</para>
/// <para>Pearson 1900, Phil. Mag. 50:157; Cramér 1946, Mathematical Methods of Statistics; Bergsma 2013, J. Korean Stat. Soc. 42:323.</para>
/// </remarks>
public sealed partial record ContingencyTest
{
    private const double SmallestExpected = 5;

    private readonly double[,] _observed;
    private readonly double[] _rowSums;
    private readonly double[] _columnSums;

    private ContingencyTest(long[,] counts, IReadOnlyList<int> rows, IReadOnlyList<int> columns)
    {
        (Rows, Columns) = (rows, columns);
        _observed = new double[rows.Count, columns.Count];
        (_rowSums, _columnSums) = (new double[rows.Count], new double[columns.Count]);
        for (int r = 0; r < rows.Count; r++)
        {
            for (int c = 0; c < columns.Count; c++)
            {
                long count = counts[rows[r], columns[c]];
                N += count;
                _observed[r, c] = count;
                _rowSums[r] += count;
                _columnSums[c] += count;
            }
        }
    }

    /// <summary>All counts together.</summary>
    public long N { get; }

    /// <summary>The rows that were tested, by their place in the table: those with a count.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>The columns that were tested, by their place in the table: those with a count.</summary>
    public IReadOnlyList<int> Columns { get; }

    /// <summary>
    /// <see cref="EstimateStatus.NoData"/> without counts, <see cref="EstimateStatus.NoVariation"/> when all are in one row or one column, else
    /// <see cref="EstimateStatus.Ok"/>. Only then the figures exist.
    /// </summary>
    public EstimateStatus Status => N == 0 ? EstimateStatus.NoData
        : Rows.Count < 2 || Columns.Count < 2 ? EstimateStatus.NoVariation
        : EstimateStatus.Ok;

    /// <summary>(r − 1)(c − 1) of the tested table.</summary>
    public int? DegreesOfFreedom => Status == EstimateStatus.Ok ? (Rows.Count - 1) * (Columns.Count - 1) : null;

    /// <summary>X², 0 or more.</summary>
    public double? ChiSquare => Sum((observed, expected) => (observed - expected) * (observed - expected) / expected);

    /// <summary>The p-value of <see cref="ChiSquare"/>.</summary>
    public double? PValue => Upper(ChiSquare);

    /// <summary>X² with Yates' correction for continuity: only for 2 × 2 tables.</summary>
    /// <remarks>Each |O − E| is lessened by ½, but not below 0. Yates 1934, J. R. Stat. Soc. Suppl. 1:217. Too cautious: for reference.</remarks>
    public double? YatesChiSquare
    {
        get
        {
            if (DegreesOfFreedom != 1)
            {
                return null;
            }

            // All four distances are the same.
            double less = Math.Min(0.5, Math.Abs(_observed[0, 0] - Expected(0, 0)));
            return Sum((observed, expected) => Square(Math.Abs(observed - expected) - less) / expected);
        }
    }

    /// <summary>G, the likelihood ratio, 0 or more.</summary>
    public double? G => Sum((observed, expected) => observed == 0 ? 0 : 2 * observed * Reproducible.Log(observed / expected)) is { } g ? Math.Max(0, g) : null;

    /// <summary>The p-value of <see cref="G"/>.</summary>
    public double? GPValue => Upper(G);

    /// <summary>Cramér's V, 0 to 1: √(X²/(n·min(r − 1, c − 1))). Above 0 by chance alone.</summary>
    public double? CramersV => ChiSquare is { } value ? Math.Min(1, Math.Sqrt(value / N / (Math.Min(Rows.Count, Columns.Count) - 1))) : null;

    /// <summary>Cramér's V with Bergsma's correction, 0 to 1: about 0 where there is nothing. <see langword="null"/> also where the correction leaves no table.</summary>
    /// <remarks>
    /// φ² = max(0, X²/n − (r − 1)(c − 1)/(n − 1)), r and c lessened by their square less one over n − 1, V = √(φ²/min(r − 1, c − 1)).
    /// </remarks>
    public double? CorrectedCramersV
    {
        get
        {
            if (ChiSquare is not { } value || DegreesOfFreedom is not { } degrees)
            {
                return null;
            }

            (double rest, double raw) = (N - 1.0, value / N);
            double phi = raw - (degrees / rest);

            // As large as by chance alone is 0, and the root must not make 1e-8 of a rounding error.
            phi = phi > raw * 1e-14 ? phi : 0;
            double smaller = Math.Min(Corrected(Rows.Count, rest), Corrected(Columns.Count, rest));
            return smaller > 0 ? Math.Min(1, Math.Sqrt(phi / smaller)) : null;
        }
    }

    /// <summary>The smallest expected count.</summary>
    public double? MinimumExpected => Status == EstimateStatus.Ok ? _rowSums.Min() / N * _columnSums.Min() : null;

    /// <summary>Whether an expected count is below 5: then the p-values are not to be trusted (Cochran 1954, Biometrics 10:417).</summary>
    public bool HasSmallExpected => MinimumExpected < SmallestExpected;

    /// <summary>How far a cell is from what groups without differences would show, in standard errors: beyond ±2 it stands out.</summary>
    /// <param name="row">The row, by its place in <see cref="Rows"/>.</param>
    /// <param name="column">The column, by its place in <see cref="Columns"/>.</param>
    /// <returns>(O − E)/√(E(1 − row/n)(1 − column/n)); <see langword="null"/> unless the status is Ok.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The table that was tested has no such cell.</exception>
    /// <remarks>Haberman 1973, Biometrics 29:205.</remarks>
    public double? Residual(int row, int column)
    {
        if (Status != EstimateStatus.Ok)
        {
            return null;
        }

        CheckPlace(row, Rows.Count, nameof(row));
        CheckPlace(column, Columns.Count, nameof(column));
        double expected = Expected(row, column);
        return (_observed[row, column] - expected) / Math.Sqrt(expected * ((N - _rowSums[row]) / N) * ((N - _columnSums[column]) / N));
    }

    private static double Square(double value) => value * value;

    private static double Corrected(int size, double rest) => size - 1 - ((size - 1.0) * (size - 1.0) / rest);

    private static void CheckPlace(int place, int count, string parameter)
    {
        if (place < 0 || place >= count)
        {
            throw Throw.OutOfRange(parameter, place, $"0 to {count - 1}");
        }
    }

    private double Expected(int row, int column) => _rowSums[row] / N * _columnSums[column];

    private double? Upper(double? statistic) =>
        statistic is { } value && DegreesOfFreedom is { } degrees ? Significance.OfChiSquare(value, degrees) : null;

    private double? Sum(Func<double, double, double> term)
    {
        if (Status != EstimateStatus.Ok)
        {
            return null;
        }

        double sum = 0;
        for (int r = 0; r < Rows.Count; r++)
        {
            for (int c = 0; c < Columns.Count; c++)
            {
                sum += term(_observed[r, c], Expected(r, c));
            }
        }

        return sum;
    }
}
