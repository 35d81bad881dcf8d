using Csat.Domain;

namespace Csat.Scoring.Counting;

/// <summary>Tallies with the names of their groups, added up group by group.</summary>
internal static class GroupedTallies
{
    /// <summary>The groups in the order of first appearance, the tally of each and, last, that of those without a group.</summary>
    /// <param name="tallies">The tallies.</param>
    /// <param name="none">A tally without answers.</param>
    /// <param name="slotCount">How many counts a group has.</param>
    /// <param name="partsOf">A tally's scale and all its counts together.</param>
    /// <param name="add">Adds two tallies.</param>
    public static (GroupNames Groups, List<T> Tallies) Sum<T>(
        IEnumerable<(string? Group, T Tally)> tallies, T none, int slotCount, Func<T, (RatingScale Scale, long Total)> partsOf, Func<T, T, T> add)
        where T : class
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        RatingScale scale = partsOf(none).Scale;
        long total = 0;
        T unassigned = none;
        var sums = new List<T>();
        foreach ((string? name, T tally) in Throw.IfNull(tallies))
        {
            (RatingScale given, long count) = partsOf(Throw.IfNull(tally, nameof(tallies)));
            Throw.IfOtherScale(scale, given, nameof(tallies));
            total = Throw.IfOverflow(total, count, nameof(tallies));
            int place = GroupPlaces.PlaceOfUnit(places, name);
            if (place < 0)
            {
                unassigned = add(unassigned, tally);
            }
            else if (place < sums.Count)
            {
                sums[place] = add(sums[place], tally);
            }
            else
            {
                sums.Add(tally);
            }
        }

        GroupColumn.CheckCount(sums.Count, slotCount, nameof(tallies));
        sums.Add(unassigned);
        return (GroupNames.Of(places.OrderBy(pair => pair.Value).Select(pair => pair.Key), nameof(tallies)), sums);
    }
}
