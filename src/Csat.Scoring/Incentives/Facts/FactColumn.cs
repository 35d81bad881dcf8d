namespace Csat.Scoring;

/// <summary>The facts of one measure, a row a person: counts of a proportion, or means with their numbers and standard errors.</summary>
internal readonly struct FactColumn
{
    public FactColumn(ReadOnlyMemory<long> successes, ReadOnlyMemory<long> n) => (Successes, N) = (successes, n);

    public FactColumn(ReadOnlyMemory<double> means, ReadOnlyMemory<long> n, ReadOnlyMemory<double> standardErrors) =>
        (Means, N, StandardErrors) = (means, n, standardErrors);

    public ReadOnlyMemory<long> Successes { get; }

    /// <summary>How many cases; empty where every mean that is a number counts as one case.</summary>
    public ReadOnlyMemory<long> N { get; }

    public ReadOnlyMemory<double> Means { get; }

    /// <summary>NaN where one isn't known; empty where none is.</summary>
    public ReadOnlyMemory<double> StandardErrors { get; }

    public bool HasMeans => !Means.IsEmpty;

    public bool IsEmpty => Means.IsEmpty && N.IsEmpty;

    public OwnFact this[int row]
    {
        get
        {
            if (!HasMeans)
            {
                return N.IsEmpty ? default : new OwnFact(N.Span[row], Successes.Span[row], 0, double.NaN);
            }

            double mean = Means.Span[row];
            long n = N.IsEmpty ? (double.IsNaN(mean) ? 0 : 1) : N.Span[row];
            return new OwnFact(n, 0, n == 0 ? 0 : mean, StandardErrors.IsEmpty ? double.NaN : StandardErrors.Span[row]);
        }
    }
}
