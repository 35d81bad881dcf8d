using BenchmarkDotNet.Attributes;
using Csat.Domain;
using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>P9: the bootstrap interval of an NPS from 100,000 answers, 10,000 resamples, a resample: from their counts, and row by row.</summary>
[Compared]
public class BootstrapBenchmarks
{
    private const int Rows = 100_000;
    private const int Resamples = 10_000;
    private const int FewResamples = 100; // row by row 10,000 take seconds, and each as long as the next
    private const double Confidence = 0.95;

    // Of −1 … 1: five standard errors of the difference between two bootstraps of such a sample.
    private const double FarApart = 5e-4;

    private static readonly double[] Scores = [.. Enumerable.Range(0, 11).Select(level => Slots.OfSentiment((byte)level) - 1.0)];

    private readonly double[] _means = new double[FewResamples];
    private readonly sbyte[] _scores = new sbyte[Rows];
    private long[] _counts = [];
    private RatingTally? _tally;

    [GlobalSetup]
    public void Setup()
    {
        byte[] answers = [.. RatingDraws.Draw(2 * Rows, 11, RatingDraws.Seed).Where(value => Slots.OfSentiment(value) < 3).Take(Rows)];
        _tally = RatingTally.Count(RatingScales.Recommend0To10, answers);
        _counts = [.. _tally.Counts];
        for (int i = 0; i < Rows; i++)
        {
            _scores[i] = (sbyte)(Slots.OfSentiment(answers[i]) - 1);
        }

        (double lower, double upper) = RowResampler.Interval(_scores, new double[Resamples], Confidence, (ulong)RatingDraws.Seed);
        Demand(FromCounts(), "from counts");
        Demand(new ConfidenceInterval(AsEstimate().Interval!.Value.Lower / 100, AsEstimate().Interval!.Value.Upper / 100), "as an estimate");

        void Demand(ConfidenceInterval ours, string how)
        {
            if (Math.Abs(ours.Lower - lower) > FarApart || Math.Abs(ours.Upper - upper) > FarApart)
            {
                throw new InvalidOperationException($"Bootstrap: row by row {lower} … {upper}, {how} {ours.Lower} … {ours.Upper}.");
            }
        }
    }

    [Ours]
    [Benchmark(OperationsPerInvoke = Resamples)]
    public ConfidenceInterval FromCounts() => Intervals.BootstrapOfMean(Scores, _counts, RatingDraws.Seed, Resamples, Confidence);

    /// <summary>The same with its value, standard error, unit and method.</summary>
    [Benchmark(OperationsPerInvoke = Resamples)]
    public Estimate AsEstimate() => Bootstrap.Score(_tally!, Metrics.Nps, RatingDraws.Seed, Resamples);

    [Benchmark(OperationsPerInvoke = FewResamples)]
    public (double Lower, double Upper) RowByRow() => RowResampler.Interval(_scores, _means, Confidence, (ulong)RatingDraws.Seed);

    [Benchmark(OperationsPerInvoke = FewResamples)]
    public (double Lower, double Upper) RowByRowWithRandom() => RowResampler.Interval(_scores, _means, Confidence, new Random());
}
