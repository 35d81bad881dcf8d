namespace Csat.Scoring;

/// <summary>One person's score with its interval, its rank and every step on the way.</summary>
/// <remarks>How it is computed: <see cref="IncentiveScheme.Evaluate"/>. Nothing is rounded. Immutable.</remarks>
public sealed partial class StaffScore
{
    private IncentiveMonth? _month;
    private IReadOnlyList<string>? _tiedWith;

    internal StaffScore(string staffId, IReadOnlyList<MeasureScore> components)
    {
        StaffId = staffId;
        Components = components;
        if (components.Any(component => component.Weight > 0 && component.Points is null))
        {
            Status = StaffScoreStatus.MeasureWithoutData;
            return;
        }

        double score = 0;
        double below = 0;
        double above = 0;
        foreach (MeasureScore component in components)
        {
            if (component is { Points: { } points, Achievement: { } achievement, AchievementInterval: { } interval })
            {
                double weight = (double)component.Weight;
                double down = weight * (achievement - interval.Lower);
                double up = weight * (interval.Upper - achievement);
                score += points;
                below += down * down;
                above += up * up;
            }
        }

        Score = score;
        Lower = score - Math.Sqrt(below);
        Upper = score + Math.Sqrt(above);
    }

    /// <summary>The person's id, as given.</summary>
    public string StaffId { get; }

    /// <summary>Whether there is a score, and if not, why.</summary>
    public StaffScoreStatus Status { get; }

    /// <summary>The score in percent points, 0 to 120 under the usual caps; <see langword="null"/> where it isn't defined.</summary>
    public double? Score { get; }

    /// <summary>The lower limit of the score's interval in percent points; <see langword="null"/> without a score.</summary>
    public double? Lower { get; }

    /// <summary>The upper limit of the score's interval in percent points; <see langword="null"/> without a score.</summary>
    public double? Upper { get; }

    /// <summary>1 + the number of people whose <see cref="Lower"/> is above this person's <see cref="Upper"/>; <see langword="null"/> without a score.</summary>
    public int? Rank { get; private set; }

    /// <summary>
    /// The ids of the others whose interval overlaps this one, in the order of <see cref="IncentiveMonth.Scores"/>: the facts don't
    /// show who is better.
    /// </summary>
    public IReadOnlyList<string> TiedWith => _tiedWith ??= _month!.FindTies(this);

    /// <summary>The measures, in the order of the scheme.</summary>
    public IReadOnlyList<MeasureScore> Components { get; }

    /// <summary>Lower and upper limit together.</summary>
    internal ConfidenceInterval? Interval => Lower is { } lower && Upper is { } upper ? new ConfidenceInterval(lower, upper) : null;

    /// <summary>Gives the score its place; called once, before anybody else sees the score.</summary>
    internal void Place(IncentiveMonth month, int? rank)
    {
        _month = month;
        Rank = rank;
    }
}
