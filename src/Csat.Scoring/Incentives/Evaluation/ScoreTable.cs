using Csat.Scoring.Numerics;

namespace Csat.Scoring;

/// <summary>The facts of an evaluation in columns, pooled by team: scores every row, and opens any row into its parts.</summary>
internal sealed partial class ScoreTable
{
    private readonly MeasurePlan[] _plans;
    private readonly FactColumn[] _columns;
    private readonly ReadOnlyMemory<int> _teams;
    private readonly ReadOnlyMemory<double> _ownShares;
    private readonly int _teamCount;
    private readonly PooledFacts[]?[] _pools; // by measure, then by team
    private readonly Judgement[]?[] _teamResults;
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
        (_teamCount, _pools, _teamResults) = (teamCount, new PooledFacts[_plans.Length][], new Judgement[_plans.Length][]);
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
                _plans[i].Measure, facts[i], PoolsOf(i)[TeamOf(row)], Part(row, i), whole == 0 ? 0 : WeightOf(row, i, whole), individualShare, options);
        }

        return scores;
    }

    /// <summary>What a measure's row comes to.</summary>
    private ScoredPart Part(int row, int measure)
    {
        MeasurePlan plan = _plans[measure];
        int team = TeamOf(row);
        switch (plan.Measure.Scope)
        {
            case MeasureScope.Team:
                return new ScoredPart(TeamResultsOf(measure)[team], default, 1);
            case MeasureScope.Linked:
                return new ScoredPart(plan.JudgeLinked(_columns[measure][row]), default, 1);
            default:
                double ownShare = _ownShares.IsEmpty ? 1 : _ownShares.Span[row];
                return new ScoredPart(plan.JudgeOwn(_columns[measure][row], PoolsOf(measure)[team]), ownShare < 1 ? TeamResultsOf(measure)[team] : default, ownShare);
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
        && (_plans[measure].Measure.Scope == MeasureScope.Team ? PoolsOf(measure)[TeamOf(row)].N : _columns[measure][row].N) == 0;

    private int TeamOf(int row) => _teams.IsEmpty ? 0 : _teams.Span[row];

    private Judgement[] TeamResultsOf(int measure) => _teamResults[measure] ??= [.. PoolsOf(measure).Select(_plans[measure].JudgeTeam)];

    private PooledFacts[] PoolsOf(int measure) => _pools[measure] ??= Pool(measure);

    private PooledFacts[] Pool(int measure)
    {
        MeasurePlan plan = _plans[measure];
        PooledFacts[] pools = [.. Enumerable.Range(0, _teamCount).Select(_ => new PooledFacts(plan.OfMeans))];
        int rows = plan.Measure.Scope == MeasureScope.Linked || _columns[measure].IsEmpty ? 0 : Rows;
        if (rows > 0 && _teams.IsEmpty && !plan.OfMeans)
        {
            pools[0].Add(_columns[measure].Successes.Span, _columns[measure].N.Span);
            rows = 0;
        }

        for (int row = 0; row < rows; row++)
        {
            pools[TeamOf(row)].Add(_columns[measure][row]);
        }

        foreach (PooledFacts pool in pools)
        {
            pool.Close();
            pool.Strength = Scheme.ShrinkageStrength;
        }

        if (Scheme.Shrinkage == ShrinkageMethod.Estimated && plan is { Measure.IsSample: true, OfMeans: false })
        {
            EstimateStrengths(measure, pools);
        }

        return pools;
    }

    /// <summary>How alike a team's members are in a sampled share decides how much its mean counts.</summary>
    private void EstimateStrengths(int measure, PooledFacts[] pools)
    {
        List<(long N, long Successes)>[] members = [.. pools.Select(_ => new List<(long, long)>())];
        for (int row = 0; row < Rows; row++)
        {
            OwnFact fact = _columns[measure][row];
            if (fact.N > 0)
            {
                members[TeamOf(row)].Add((fact.N, fact.Successes));
            }
        }

        for (int team = 0; team < pools.Length; team++)
        {
            members[team].Sort(); // sums of doubles: one order, whatever that of the rows
            pools[team].Strength = EmpiricalBayes.StrengthOf(members[team]) is { } strength
                ? Math.Min(strength, IncentiveScheme.MostShrinkage)
                : Scheme.ShrinkageStrength;
        }
    }

    /// <summary>Pools every measure now, so that the table is read only from here on.</summary>
    public ScoreTable Pooled()
    {
        for (int i = 0; i < _plans.Length; i++)
        {
            _ = TeamResultsOf(i);
        }

        return this;
    }
}
