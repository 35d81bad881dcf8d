namespace Csat.Scoring;

/// <summary>The scores of one evaluation: everybody's, in the order of their ranks. Made by <see cref="IncentiveScheme.Evaluate(IncentiveFacts)"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed partial class IncentiveMonth
{
    private readonly Dictionary<string, StaffScore> _byId;

    private readonly IncentiveFacts _facts;
    private IReadOnlyList<FairnessFinding>? _fairness;

    internal IncentiveMonth(IncentiveScheme scheme, StaffScore[] scores, IncentiveFacts facts, EligibleOrders orders)
    {
        (Scheme, _facts, Orders) = (scheme, facts, orders);
        PlaceAll(scores);
        Array.Sort(scores, InOrder);
        RewardTiers.Grant(scheme, scores);
        Scores = Array.AsReadOnly(scores);
        _byId = scores.ToDictionary(score => score.StaffId, StringComparer.Ordinal);
    }

    /// <summary>The scheme that was applied.</summary>
    public IncentiveScheme Scheme { get; }

    /// <summary>Everybody's score: by rank, then by score from the highest, then by id (ordinal); those without a score last.</summary>
    public IReadOnlyList<StaffScore> Scores { get; }

    /// <summary>Which orders counted, and which didn't and why.</summary>
    public EligibleOrders Orders { get; }

    /// <summary>What whoever reads the figures has to know: how sure and how fair they are.</summary>
    public IReadOnlyList<FairnessFinding> Fairness => _fairness ??= new FairnessReview(this).Findings;

    internal IReadOnlyList<IncentiveOrder> AllOrders => _facts.Orders;

    /// <summary>Finds one person's score.</summary>
    /// <param name="staffId">The id, exactly as in the facts.</param>
    /// <returns>The score.</returns>
    /// <exception cref="KeyNotFoundException">The facts had nobody with this id; the message names some who are there.</exception>
    public StaffScore For(string staffId) =>
        _byId.TryGetValue(Throw.IfNull(staffId), out StaffScore? score) ? score : throw new KeyNotFoundException(
            $"Nobody with the id '{staffId}' was evaluated; there are {Scores.Count} people" + (Scores.Count == 0 ? "." :
            $": {string.Join(", ", Scores.Take(10).Select(one => one.StaffId))}{(Scores.Count > 10 ? ", …" : ".")}"));

    internal IReadOnlyList<string> FindTies(StaffScore mine) => mine.Interval is not { } interval ? [] : Array.AsReadOnly(
        [.. Scores.Where(other => other != mine && other.Interval is { } theirs && interval.Overlaps(theirs)).Select(other => other.StaffId)]);

    private void PlaceAll(StaffScore[] scores)
    {
        double[] lowers = [.. scores.Where(score => score.Lower is not null).Select(score => score.Lower!.Value)];
        Array.Sort(lowers);
        foreach (StaffScore score in scores)
        {
            score.Place(this, score.Upper is { } upper ? 1 + CountAbove(lowers, upper) : null);
        }
    }

    private static int CountAbove(double[] sorted, double limit)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (sorted[middle] <= limit)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return sorted.Length - low;
    }

    private static int InOrder(StaffScore x, StaffScore y)
    {
        int ranks = (x.Rank ?? int.MaxValue).CompareTo(y.Rank ?? int.MaxValue);
        int scores = Nullable.Compare(y.Score, x.Score);
        return ranks != 0 ? ranks : scores != 0 ? scores : string.CompareOrdinal(x.StaffId, y.StaffId);
    }
}
