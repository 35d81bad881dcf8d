#if NET
using System.Numerics;
#endif

namespace Csat.Scoring;

internal sealed partial class ScoreTable
{
    // Three columns of a tile and those that are read stay in the first-level cache while all measures pass over them.
    private const int TileRows = 1024;

    /// <summary>Scores every row as <see cref="TryScore"/> does, to the last bit; not a number where there is no score.</summary>
    public void ScoreAll(Span<double> scores, Span<double> lower, Span<double> upper)
    {
        if (_spreads)
        {
            for (int row = 0; row < Rows; row++)
            {
                TryScore(row, out scores[row], out lower[row], out upper[row]);
            }

            return;
        }

        for (int first = 0; first < Rows; first += TileRows)
        {
            int count = Math.Min(TileRows, Rows - first);
            ScoreTile(first, scores.Slice(first, count), lower.Slice(first, count), upper.Slice(first, count));
        }
    }

    /// <summary>Measure by measure; the columns of the limits hold the sums of squares until the end.</summary>
    private void ScoreTile(int first, Span<double> sums, Span<double> below, Span<double> above)
    {
        sums.Clear();
        below.Clear();
        above.Clear();
        for (int i = 0; i < _plans.Length; i++)
        {
            if (_plans[i].Weight == 0)
            {
                continue;
            }

#if NET
            int done = AddVectors(i, first, sums, below, above);
#else
            int done = 0;
#endif
            for (; done < sums.Length; done++)
            {
                Add(i, first + done, ref sums[done], ref below[done], ref above[done]);
            }
        }

        for (int row = 0; row < sums.Length; row++)
        {
            below[row] = sums[row] - Math.Sqrt(below[row]);
            above[row] = sums[row] + Math.Sqrt(above[row]);
        }
    }

    private void Add(int measure, int row, ref double sum, ref double below, ref double above)
    {
        double weight = _plans[measure].Weight;
        ScoredPart part = Part(row, measure);
        if (!part.Exists)
        {
            (sum, below, above) = (double.NaN, double.NaN, double.NaN);
            return;
        }

        double achievement = part.Achievement;
        double down = weight * (achievement - part.Worst);
        double up = weight * (part.Best - achievement);
        sum += weight * achievement;
        below += down * down;
        above += up * up;
    }

#if NET
    /// <summary>The rows of the usual case by vectors: own values of one team, unmixed. Step by step what <see cref="Add"/> does.</summary>
    /// <returns>How many rows are done; the others are left to the caller.</returns>
    private int AddVectors(int measure, int first, Span<double> sums, Span<double> below, Span<double> above)
    {
        MeasurePlan plan = _plans[measure];
        FactColumn column = _columns[measure];
        int width = Vector<double>.Count;
        bool isUsual = Vector.IsHardwareAccelerated && plan.Measure.Scope == MeasureScope.Individual && _ownShares.IsEmpty && _teams.IsEmpty
            && !column.IsEmpty && column.StandardErrors.IsEmpty && !(plan.OfMeans && plan.Measure.IsSample);
        if (!isUsual)
        {
            return 0;
        }

        var line = new VectorLine(plan.Measure);
        Vector<double> weight = new(plan.Weight);
        Vector<long> least = new(Math.Max(1, plan.Measure.MinimumN));
        ReadOnlySpan<double> means = plan.OfMeans ? column.Means.Span.Slice(first, sums.Length) : default;
        ReadOnlySpan<long> numbers = column.N.IsEmpty ? default : column.N.Span.Slice(first, sums.Length);
        ReadOnlySpan<long> successes = plan.OfMeans ? default : column.Successes.Span.Slice(first, sums.Length);
        bool isCertain = plan.OfMeans && numbers.IsEmpty && plan.Measure.MinimumN <= 1;
        SampleVectors sample = plan.Measure.IsSample ? new SampleVectors(PoolsOf(measure)[0], plan.Z) : default;
        bool shrinks = plan.Measure.IsSample && PoolsOf(measure)[0].Strength > 0;
        if (plan.OfMeans && numbers.IsEmpty && !isCertain)
        {
            return 0;
        }

        int row = 0;
        for (; row <= sums.Length - width; row += width)
        {
            Vector<double> value;
            if (plan.OfMeans)
            {
                value = new Vector<double>(means.Slice(row));
                if (isCertain ? !Vector.EqualsAll(value, value) : Vector.LessThanAny(new Vector<long>(numbers.Slice(row)), least))
                {
                    AddEach(measure, first, row, width, sums, below, above);
                    continue;
                }
            }
            else
            {
                Vector<long> n = new(numbers.Slice(row));
                if (Vector.LessThanAny(n, least))
                {
                    AddEach(measure, first, row, width, sums, below, above);
                    continue;
                }

                Vector<double> x = Vector.ConvertToDouble(new Vector<long>(successes.Slice(row)));
                Vector<double> count = Vector.ConvertToDouble(n);
                Vector<double> answers = count;
                value = x / count;
                if (shrinks)
                {
                    (value, answers) = sample.Shrink(x, count, n);
                }

                if (plan.Measure.IsSample)
                {
                    sample.Limits(value, answers, out Vector<double> low, out Vector<double> high);
                    Vector<double> middle = line.At(value);
                    (low, high) = (line.At(low), line.At(high));
                    Vector<double> down = weight * (middle - Vector.MinNative(low, high));
                    Vector<double> up = weight * (Vector.MaxNative(low, high) - middle);
                    (new Vector<double>(below.Slice(row)) + (down * down)).CopyTo(below.Slice(row));
                    (new Vector<double>(above.Slice(row)) + (up * up)).CopyTo(above.Slice(row));
                    (new Vector<double>(sums.Slice(row)) + (weight * middle)).CopyTo(sums.Slice(row));
                    continue;
                }
            }

            (new Vector<double>(sums.Slice(row)) + (weight * line.At(value))).CopyTo(sums.Slice(row));
        }

        return row;
    }

    private void AddEach(int measure, int first, int row, int count, Span<double> sums, Span<double> below, Span<double> above)
    {
        for (int i = row; i < row + count; i++)
        {
            Add(measure, first + i, ref sums[i], ref below[i], ref above[i]);
        }
    }

    /// <summary>Shrinking and Wilson's limits for several people at once, step by step as for one.</summary>
    private readonly struct SampleVectors(PooledFacts team, double z)
    {
        private readonly Vector<double> _lent = new(team.Strength);
        private readonly Vector<double> _pulled = new(team.Strength * team.Value);
        private readonly Vector<long> _all = new(team.N);
        private readonly Vector<double> _z = new(z);
        private readonly Vector<double> _z2 = new(z * z);
        private readonly Vector<double> _half = new(z * z / 2);
        private readonly Vector<double> _quarter = new(z * z / 4);

        public (Vector<double> Value, Vector<double> Answers) Shrink(Vector<double> successes, Vector<double> count, Vector<long> n)
        {
            Vector<double> lent = Vector.MinNative(_lent, Vector.ConvertToDouble(_all - n));
            return ((successes + _pulled) / (count + _lent), count + lent);
        }

        public void Limits(Vector<double> value, Vector<double> answers, out Vector<double> lower, out Vector<double> upper)
        {
            Vector<double> s = value * answers;
            Vector<double> p = s / answers;
            Vector<double> sum = s + _half + (_z * Vector.SquareRoot((p * (answers - s)) + _quarter));
            lower = Vector.ConditionalSelect(Vector.LessThanOrEqual(s, Vector<double>.Zero), Vector<double>.Zero, Vector.MinNative(p, p * (s / sum)));
            upper = Vector.MinNative(Vector<double>.One, Vector.MaxNative(p, sum / (answers + _z2)));
            upper = Vector.ConditionalSelect(Vector.GreaterThanOrEqual(s, answers), Vector<double>.One, upper);
        }
    }

    /// <summary><see cref="AchievementLine"/> for several values at once.</summary>
    private readonly struct VectorLine
    {
        private readonly Vector<double> _sign;
        private readonly Vector<double> _threshold;
        private readonly Vector<double> _target;
        private readonly Vector<double> _stretch;
        private readonly Vector<double> _toTarget;
        private readonly Vector<double> _toStretch;
        private readonly Vector<double> _floor;
        private readonly Vector<double> _cap;
        private readonly Vector<double> _upToTarget;
        private readonly Vector<double> _upToCap;

        public VectorLine(IncentiveMeasure measure)
        {
            double sign = measure.Direction == MeasureDirection.HigherIsBetter ? 1 : -1;
            (double threshold, double target, double stretch) = (sign * measure.Threshold, sign * measure.Target, sign * measure.Stretch);
            (_sign, _threshold, _target, _stretch) = (new(sign), new(threshold), new(target), new(stretch));
            (_toTarget, _toStretch) = (new(target - threshold), new(stretch - target));
            (_floor, _cap) = (new(measure.Floor), new(measure.Cap));
            (_upToTarget, _upToCap) = (new(IncentiveMeasure.AchievementAtTarget - measure.Floor), new(measure.Cap - IncentiveMeasure.AchievementAtTarget));
        }

        public Vector<double> At(Vector<double> value)
        {
            Vector<double> x = _sign * value;
            Vector<long> isFirst = Vector.LessThan(x, _target);
            Vector<double> start = Vector.ConditionalSelect(isFirst, _threshold, _target);
            Vector<double> length = Vector.ConditionalSelect(isFirst, _toTarget, _toStretch);
            Vector<double> rise = Vector.ConditionalSelect(isFirst, _upToTarget, _upToCap);
            Vector<double> from = Vector.ConditionalSelect(isFirst, _floor, new Vector<double>(IncentiveMeasure.AchievementAtTarget));
            Vector<double> achieved = Vector.ConditionalSelect(Vector.LessThan(x, _stretch), from + ((x - start) / length * rise), _cap);
            return Vector.ConditionalSelect(Vector.LessThanOrEqual(x, _threshold), _floor, achieved);
        }
    }
#endif
}
