using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>The facts of an evaluation in columns, pooled by team: scores every row, and opens any row into its parts.</summary>
internal sealed class ScoreTable
{
    private readonly MeasurePlan[] _plans;
    private readonly FactColumn[] _columns;
    private readonly ReadOnlyMemory<int> _teams;
    private readonly ReadOnlyMemory<double> _ownShares;
    private readonly PooledFacts[] _pools; // by team, then by measure
    private readonly Judgement[] _teamResults;
    private readonly bool _spreads;

    /// <summary>Takes facts that were checked.</summary>
    /// <param name="scheme">The scheme, sound.</param>
    /// <param name="rows">How many people.</param>
    /// <param name="columns">A column a measure; the default where there is none.</param>
    /// <param name="teams">Everybody's team from 0 on; empty for one team.</param>
    /// <param name="teamCount">How many teams.</param>
    /// <param name="ownShares">How much everybody answers for himself, 0 to 1; empty for wholly.</param>
    public ScoreTable(
        IncentiveScheme scheme, int rows, FactColumn[] columns, ReadOnlyMemory<int> teams, int teamCount, ReadOnlyMemory<double> ownShares)
    {
        (Scheme, Rows, _columns, _teams, _ownShares) = (scheme, rows, columns, teams, ownShares);
        double z = Normal.TwoSided(scheme.ConfidenceLevel);
        _plans = [.. scheme.Measures.Select(measure => new MeasurePlan(measure, z))];
        _spreads = Array.Exists(_plans, plan => plan.Spreads);
        _pools = [.. Enumerable.Range(0, teamCount * _plans.Length).Select(i => new PooledFacts(_plans[i % _plans.Length].OfMeans))];
        Pool();
        _teamResults = [.. _pools.Select((pool, i) => _plans[i % _plans.Length].JudgeTeam(pool))];
    }

    public IncentiveScheme Scheme { get; }

    public int Rows { get; }

    /// <summary>Scores a row: the sum of the weighted achievements, and limits by which the independent deviations add up.</summary>
    /// <returns>Whether there is a score; where a measure that weighs something has no value, there is none.</returns>
    public bool TryScore(int row, out double score, out double lower, out double upper)
    {
        (score, lower, upper) = (double.NaN, double.NaN, double.NaN);
        decimal whole = WholeWeight(row);
        if (whole == 0)
        {
            return false;
        }

        (double sum, double below, double above) = (0, 0, 0);
        for (int i = 0; i < _plans.Length; i++)
        {
            double weight = whole == 1 ? _plans[i].Weight : (double)WeightOf(row, i, whole);
            if (weight == 0)
            {
                continue;
            }

            ScoredPart part = Part(row, i);
            if (!part.Exists)
            {
                return false;
            }

            double achievement = part.Achievement;
            double down = weight * (achievement - part.Worst);
            double up = weight * (part.Best - achievement);
            sum += weight * achievement;
            below += down * down;
            above += up * up;
        }

        (score, lower, upper) = (sum, sum - Math.Sqrt(below), sum + Math.Sqrt(above));
        return true;
    }

    /// <summary>Opens a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="facts">The person's facts, in the order of the measures.</param>
    /// <param name="individualShare">How much the person answers for himself.</param>
    public MeasureScore[] Open(int row, MeasureFact?[] facts, decimal individualShare)
    {
        decimal whole = WholeWeight(row);
        ScoreOptions options = new() { ConfidenceLevel = Scheme.ConfidenceLevel };
        var scores = new MeasureScore[_plans.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = MeasureScore.Of(
                _plans[i].Measure, facts[i], _pools[Place(row, i)], Part(row, i), whole == 0 ? 0 : WeightOf(row, i, whole), individualShare, options);
        }

        return scores;
    }

    /// <summary>What a measure's row comes to.</summary>
    private ScoredPart Part(int row, int measure)
    {
        MeasurePlan plan = _plans[measure];
        int place = Place(row, measure);
        switch (plan.Measure.Scope)
        {
            case MeasureScope.Team:
                return new ScoredPart(_teamResults[place], default, 1);
            case MeasureScope.Linked:
                return new ScoredPart(plan.JudgeLinked(_columns[measure][row]), default, 1);
            default:
                double ownShare = _ownShares.IsEmpty ? 1 : _ownShares.Span[row];
                return new ScoredPart(plan.JudgeOwn(_columns[measure][row], _pools[place]), ownShare < 1 ? _teamResults[place] : default, ownShare);
        }
    }

    /// <summary>The weight of all measures that count for a person: 1, unless one's weight is spread over the others.</summary>
    private decimal WholeWeight(int row)
    {
        if (!_spreads)
        {
            return 1;
        }

        decimal whole = 0;
        for (int i = 0; i < _plans.Length; i++)
        {
            whole += IsSpread(row, i) ? 0 : _plans[i].Measure.Weight;
        }

        return whole;
    }

    private decimal WeightOf(int row, int measure, decimal whole) => IsSpread(row, measure) ? 0
        : whole == 1 ? _plans[measure].Measure.Weight
        : _plans[measure].Measure.Weight / whole;

    private bool IsSpread(int row, int measure) => _plans[measure].Spreads
        && (_plans[measure].Measure.Scope == MeasureScope.Team ? _pools[Place(row, measure)].N : _columns[measure][row].N) == 0;

    private int Place(int row, int measure) => ((_teams.IsEmpty ? 0 : _teams.Span[row]) * _plans.Length) + measure;

    private void Pool()
    {
        for (int i = 0; i < _plans.Length; i++)
        {
            for (int row = 0; row < Rows && _plans[i].Measure.Scope != MeasureScope.Linked; row++)
            {
                _pools[Place(row, i)].Add(_columns[i][row]);
            }
        }

        for (int place = 0; place < _pools.Length; place++)
        {
            _pools[place].Close();
            _pools[place].Strength = Scheme.ShrinkageStrength;
        }

        if (Scheme.Shrinkage == ShrinkageMethod.Estimated)
        {
            EstimateStrengths();
        }
    }

    /// <summary>How alike a team's members are in each sampled share decides how much its mean counts.</summary>
    private void EstimateStrengths()
    {
        int teamCount = _pools.Length / _plans.Length;
        for (int i = 0; i < _plans.Length; i++)
        {
            if (!_plans[i].Measure.IsSample || _plans[i].OfMeans)
            {
                continue;
            }

            List<(long N, long Successes)>[] members = [.. Enumerable.Range(0, teamCount).Select(_ => new List<(long, long)>())];
            for (int row = 0; row < Rows; row++)
            {
                OwnFact fact = _columns[i][row];
                if (fact.N > 0)
                {
                    members[_teams.IsEmpty ? 0 : _teams.Span[row]].Add((fact.N, fact.Successes));
                }
            }

            for (int team = 0; team < teamCount; team++)
            {
                members[team].Sort(); // sums of doubles: one order, whatever that of the rows
                _pools[(team * _plans.Length) + i].Strength = EmpiricalBayes.StrengthOf(members[team]) is { } strength
                    ? Math.Min(strength, IncentiveScheme.MostShrinkage)
                    : Scheme.ShrinkageStrength;
            }
        }
    }
}
