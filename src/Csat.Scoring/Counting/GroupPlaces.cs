namespace Csat.Scoring.Counting;

/// <summary>Where the groups of a cube come to lie in another one.</summary>
/// <param name="Groups">The groups of the other cube.</param>
/// <param name="PlaceOf">For each group and, last, for the rows without one: the place there.</param>
internal sealed record GroupPlaces(GroupNames Groups, int[] PlaceOf)
{
    /// <summary>Into a cube that has these groups and others.</summary>
    public static GroupPlaces Into(GroupNames all, GroupNames groups) =>
        new(all, [.. groups.Select((name, i) => all.Texts is null ? i : all.Find(name, nameof(groups))), all.Count]);

    /// <summary>Into larger units by number; a number that is none of them leads to the rows without a group.</summary>
    public static GroupPlaces Up(GroupNames groups, ReadOnlySpan<int> parents, int? parentCount, int slotCount)
    {
        if (parents.Length != groups.Count)
        {
            Throw.Argument($"Got parents of {parents.Length} groups; legal: one for each of the {groups.Count} groups.", nameof(parents));
        }

        int count = GroupColumn.CountOf(parents, parentCount, slotCount, nameof(parents), nameof(parentCount));
        int[] placeOf = new int[groups.Count + 1];
        for (int i = 0; i < parents.Length; i++)
        {
            placeOf[i] = (int)Math.Min((uint)parents[i], (uint)count);
        }

        placeOf[groups.Count] = count;
        return new(GroupNames.Numbered(count), placeOf);
    }

    /// <summary>Into larger units by name, in the order of their first group; without a name to the rows without a group.</summary>
    public static GroupPlaces Up(GroupNames groups, Func<string, string?> parentOf)
    {
        var units = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] placeOf = [.. groups.Select(group => PlaceOfUnit(units, Throw.IfNull(parentOf)(group))), -1];
        return new(GroupNames.Of(units.OrderBy(unit => unit.Value).Select(unit => unit.Key), nameof(parentOf)), [.. placeOf.Select(place => place < 0 ? units.Count : place)]);
    }

    /// <summary>The place of a unit, the next free one when it is new; −1 without a name.</summary>
    public static int PlaceOfUnit(Dictionary<string, int> units, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return -1;
        }

        if (!units.TryGetValue(name!, out int place))
        {
            units.Add(name!, place = units.Count);
        }

        return place;
    }
}
