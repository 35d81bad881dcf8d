namespace Csat.Scoring;

/// <summary>What a team's members have together of one measure: whole counts and exact sums, so that the order of the rows can't matter.</summary>
internal sealed class PooledFacts
{
    private readonly ExactSum? _total;
    private readonly ExactSum? _squaredErrors;
    private readonly ExactSum? _spread;
    private long _withoutError;
    private double _lowest = double.PositiveInfinity;
    private double _highest = double.NegativeInfinity;

    public PooledFacts(bool ofMeans)
    {
        if (ofMeans)
        {
            (_total, _squaredErrors, _spread) = (new(), new(), new());
        }
    }

    /// <summary>All cases.</summary>
    public long N { get; private set; }

    public long Successes { get; private set; }

    /// <summary>The share or the mean of all; only with cases.</summary>
    public double Value { get; private set; }

    /// <summary>The standard error of the mean of all; NaN where a member's isn't known.</summary>
    public double StandardError { get; private set; }

    /// <summary>The standard error that the members' known ones make, those of the others taken as nothing: for complete counts.</summary>
    public double KnownError { get; private set; }

    /// <summary>The standard deviation of one case about its member's mean; NaN where a member's standard error isn't known.</summary>
    public double Deviation { get; private set; }

    /// <summary>How many answers the mean counts when a small sample is shrunk to it.</summary>
    public double Strength { get; set; }

    /// <summary>Adds a member's fact; the sum of all <see cref="OwnFact.N"/> must fit.</summary>
    public void Add(in OwnFact fact)
    {
        N += fact.N;
        Successes += fact.Successes;
        if (_total is null || fact.N == 0)
        {
            return;
        }

        _total.Add(fact.N * fact.Mean);
        _lowest = Math.Min(_lowest, fact.Mean);
        _highest = Math.Max(_highest, fact.Mean);
        if (double.IsNaN(fact.StandardError))
        {
            _withoutError++;
            return;
        }

        double error = fact.N * fact.StandardError;
        _squaredErrors!.Add(error * error);
        _spread!.Add(error * fact.StandardError * fact.N);
    }

    /// <summary>Adds counts of many members at once.</summary>
    public void Add(ReadOnlySpan<long> successes, ReadOnlySpan<long> n)
    {
        long all = 0;
        long good = 0;
        for (int i = 0; i < n.Length; i++)
        {
            all += n[i];
            good += successes[i];
        }

        N += all;
        Successes += good;
    }

    /// <summary>Reads the sums; called once, when all members are in.</summary>
    public void Close()
    {
        if (_total is null || N == 0)
        {
            Value = N == 0 ? double.NaN : (double)Successes / N;
            (StandardError, KnownError, Deviation) = (double.NaN, 0, double.NaN);
            return;
        }

        double n = N;
        Value = Math.Min(Math.Max(_total.Value() / n, _lowest), _highest); // rounding may not carry it past its members
        KnownError = Math.Sqrt(_squaredErrors!.Value()) / n;
        StandardError = _withoutError > 0 ? double.NaN : KnownError;
        Deviation = _withoutError > 0 ? double.NaN : Math.Sqrt(_spread!.Value() / n);
    }

    /// <summary>All members' facts as one.</summary>
    public MeasureFact ToFact(IncentiveMeasure measure) => measure.Kind == MeasureKind.Mean
        ? MeasureFact.Mean(measure.Code, N == 0 ? 0 : Value, N, N == 0 || double.IsNaN(StandardError) ? null : StandardError)
        : MeasureFact.Proportion(measure.Code, Successes, N);
}
