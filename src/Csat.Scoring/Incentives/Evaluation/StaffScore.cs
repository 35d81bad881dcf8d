namespace Csat.Scoring;

/// <summary>One person's score with its interval, its rank and every step on the way.</summary>
/// <remarks>How it is computed: <see cref="IncentiveScheme.Evaluate(IncentiveFacts)"/>. Nothing is rounded. Immutable.</remarks>
public sealed partial class StaffScore
{
    private readonly ScoreTable _table;
    private readonly FactTable.Row _facts;
    private readonly int _row;
    private IncentiveMonth? _month;
    private IReadOnlyList<string>? _tiedWith;
    private IReadOnlyList<MeasureScore>? _components;

    internal StaffScore(ScoreTable table, int row, FactTable.Row facts)
    {
        (_table, _row, _facts) = (table, row, facts);
        if (table.TryScore(row, out double score, out double lower, out double upper))
        {
            (BaseScore, BaseLower, BaseUpper) = (score, lower, upper);
            (Score, Lower, Upper) = (score, lower, upper);
        }
        else
        {
            Status = StaffScoreStatus.MeasureWithoutData;
        }
    }

    /// <summary>The person's id, as given.</summary>
    public string StaffId => _facts.Id;

    /// <summary>Whether there is a score, and if not, why.</summary>
    public StaffScoreStatus Status { get; private set; }

    /// <summary>The sum of the measures' points, before complaints are deducted and red lines applied; <see langword="null"/> where it isn't defined.</summary>
    public double? BaseScore { get; }

    /// <summary>The score in percent points, 0 to 120 under the usual caps; <see langword="null"/> where it isn't defined.</summary>
    public double? Score { get; private set; }

    /// <summary>The lower limit of the score's interval in percent points; <see langword="null"/> without a score.</summary>
    public double? Lower { get; private set; }

    /// <summary>The upper limit of the score's interval in percent points; <see langword="null"/> without a score.</summary>
    public double? Upper { get; private set; }

    /// <summary>1 + the number of people whose <see cref="Lower"/> is above this person's <see cref="Upper"/>; <see langword="null"/> without a score.</summary>
    public int? Rank { get; private set; }

    /// <summary>
    /// The ids of the others whose interval overlaps this one, in the order of <see cref="IncentiveMonth.Scores"/>: the facts don't
    /// show who is better.
    /// </summary>
    public IReadOnlyList<string> TiedWith => _tiedWith ??= _month!.FindTies(this);

    /// <summary>The measures, in the order of the scheme.</summary>
    public IReadOnlyList<MeasureScore> Components => _components ??= Array.AsReadOnly(_table.Open(_row, _facts.Facts, _facts.IndividualShare));

    /// <summary>The reward whose standard the score reaches; <see langword="null"/> for none.</summary>
    public RewardTier? Reward { get; private set; }

    /// <summary>
    /// Whether the whole interval lies in the tier, its standard reached and the next one not; <see langword="false"/> says that chance alone
    /// may have decided. <see langword="null"/> without a score or rewards.
    /// </summary>
    public bool? RewardIsSure { get; private set; }

    internal double? BaseLower { get; }

    internal double? BaseUpper { get; }

    /// <summary>Lower and upper limit together.</summary>
    internal ConfidenceInterval? Interval => Lower is { } lower && Upper is { } upper ? new ConfidenceInterval(lower, upper) : null;

    /// <summary>How many own cases a measure has.</summary>
    internal long NOf(int measure) => _facts.Facts[measure]?.N ?? 0;

    /// <summary>Gives the score its place; called once, before anybody else sees the score.</summary>
    internal void Place(IncentiveMonth month, int? rank)
    {
        _month = month;
        Rank = rank;
    }

    /// <summary>Gives the score its reward; called once, before anybody else sees the score.</summary>
    internal void Grant(RewardTier? reward, bool? isSure) => (Reward, RewardIsSure) = (reward, isSure);
}
