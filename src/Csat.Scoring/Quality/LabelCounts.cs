using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>What is counted of each code, and the figures made of it.</summary>
internal sealed class LabelCounts
{
    private readonly ClassifiedItem[] _items;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly ScoreOptions _options;
    private readonly long[] _support;
    private readonly long[] _predicted;
    private readonly long[] _hits;
    private readonly long[] _excused;

    /// <param name="items">The items, checked.</param>
    /// <param name="codes">The codes and their order; <see langword="null"/> takes those that occur, in ordinal order.</param>
    /// <param name="options">Confidence level, smallest sample and interval method.</param>
    public LabelCounts(ClassifiedItem[] items, IReadOnlyList<string>? codes, ScoreOptions options)
    {
        (_items, _options) = (items, options);
        IEnumerable<string> occurring = items.SelectMany(item => item.Expected.Concat(item.Predicted)).Distinct(StringComparer.Ordinal).OrderBy(code => code, StringComparer.Ordinal);
        Codes = [.. codes ?? occurring];
        for (int i = 0; i < Codes.Length; i++)
        {
            _places.Add(Codes[i], i);
        }

        (_support, _predicted, _hits, _excused) = (new long[Codes.Length], new long[Codes.Length], new long[Codes.Length], new long[Codes.Length]);
        foreach (ClassifiedItem item in items)
        {
            Count(item);
        }
    }

    public string[] Codes { get; }

    public IReadOnlyList<ClassQuality> Classes() => Array.AsReadOnly([.. Codes.Select((code, i) => Class(code, i))]);

    public LabelAverages Micro()
    {
        int[][] together = Codes.Length == 0 ? [] : [[.. Enumerable.Range(0, Codes.Length)]];
        return new(
            Estimate.OfProportion(_hits.Sum(), _predicted.Sum(), _options, "micro-precision"),
            Estimate.OfProportion(_hits.Sum() + _excused.Sum(), _support.Sum(), _options, "micro-recall"),
            Mean("micro-f1", together, OfF1));
    }

    public LabelAverages Macro()
    {
        int[][] single = [.. Enumerable.Range(0, Codes.Length).Where(code => _support[code] > 0).Select(code => new[] { code })];
        return new(Mean("macro-precision", single, OfPrecision), Mean("macro-recall", single, OfRecall), Mean("macro-f1", single, OfF1));
    }

    private void Count(ClassifiedItem item)
    {
        foreach (string code in item.Expected)
        {
            int place = _places[code];
            _support[place]++;
            _hits[place] += Gives(item, code) ? 1 : 0;
            _excused[place] += IsExcused(item) ? 1 : 0;
        }

        foreach (string code in item.Predicted)
        {
            _predicted[_places[code]]++;
        }
    }

    private ClassQuality Class(string code, int i)
    {
        long good = _hits[i] + _excused[i];
        return new(
            code, _support[i], _predicted[i], _hits[i], _excused[i],
            Estimate.OfProportion(_hits[i], _predicted[i], _options, "precision"),
            Estimate.OfProportion(good, _support[i], _options, "recall"),
            FMeasure.Of(good, _predicted[i] - _hits[i] + (_support[i] - good), _options));
    }

    /// <summary>The mean of ratios, each over one or more codes, with the standard error that comes from what each item adds to it.</summary>
    private Estimate Mean(string metric, int[][] groups, Func<bool, bool, bool, (int Over, int Under)> parts)
    {
        int[] groupOf = [.. Enumerable.Range(0, Codes.Length).Select(code => Array.FindIndex(groups, group => group.Contains(code)))];
        var sums = new (double Over, double Under)[groups.Length];
        foreach (ClassifiedItem item in _items)
        {
            foreach ((int group, int over, int under) in Parts(item, groupOf, parts))
            {
                sums[group].Over += over;
                sums[group].Under += under;
            }
        }

        int defined = sums.Count(sum => sum.Under > 0);
        double mean = 0;
        foreach ((double over, double under) in sums)
        {
            mean += under > 0 ? over / under / defined : 0;
        }

        double[] squares = new double[_items.Length];
        for (int x = 0; x < squares.Length; x++)
        {
            double share = 0;
            foreach ((int group, int over, int under) in Parts(_items[x], groupOf, parts))
            {
                share += sums[group].Under > 0 ? (over - (sums[group].Over / sums[group].Under * under)) / sums[group].Under / defined : 0;
            }

            squares[x] = share * share;
        }

        // From the smallest on, so that the order of the items can't turn a digit.
        Array.Sort(squares);
        return Figure(metric, defined == 0 ? null : mean, Math.Sqrt(squares.Sum()));
    }

    /// <summary>What one item adds to numerator and denominator of each group that its codes belong to, in the order of the codes.</summary>
    private IEnumerable<(int Group, int Over, int Under)> Parts(ClassifiedItem item, int[] groupOf, Func<bool, bool, bool, (int Over, int Under)> parts) =>
        from place in item.Expected.Union(item.Predicted, StringComparer.Ordinal).Select(code => _places[code]).OrderBy(place => place)
        where groupOf[place] >= 0
        let expected = item.Expected.Contains(Codes[place], StringComparer.Ordinal)
        let part = parts(expected, Gives(item, Codes[place]), expected && IsExcused(item))
        select (groupOf[place], part.Over, part.Under);

    private Estimate Figure(string metric, double? value, double error)
    {
        var estimate = new Estimate
        {
            Metric = metric,
            N = _items.Length,
            Unit = EstimateUnit.Proportion,
            Method = IntervalMethod.Normal,
            ConfidenceLevel = _options.ConfidenceLevel,
            Status = value is null ? EstimateStatus.NoData
                : _items.Length < _options.MinimumN ? EstimateStatus.Suppressed
                : error == 0 ? EstimateStatus.NoVariation
                : EstimateStatus.Ok,
        };
        double half = Normal.TwoSided(_options.ConfidenceLevel) * error;
        return estimate.Status switch
        {
            EstimateStatus.Ok => estimate with { Value = value, StandardError = error, Lower = value - half, Upper = value + half },
            EstimateStatus.NoVariation => estimate with { Value = value, StandardError = 0 },
            _ => estimate,
        };
    }

    private static bool Gives(ClassifiedItem item, string code) => item.Predicted.Contains(code, StringComparer.Ordinal);

    private static bool IsExcused(ClassifiedItem item) => item.IsAbstention && item.AbstentionIsRight;

    private static (int Over, int Under) OfPrecision(bool expected, bool given, bool excused) => (expected && given ? 1 : 0, given ? 1 : 0);

    private static (int Over, int Under) OfRecall(bool expected, bool given, bool excused) => (expected && (given || excused) ? 1 : 0, expected ? 1 : 0);

    private static (int Over, int Under) OfF1(bool expected, bool given, bool excused) =>
        (expected && (given || excused) ? 2 : 0, (expected ? 1 : 0) + (given || excused ? 1 : 0));
}
