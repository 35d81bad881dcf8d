using Csat.Domain;

namespace Csat.Scoring.Counting;

/// <summary>Rows with the names of their groups, made into columns: group numbers in the order of first appearance, and slots.</summary>
internal sealed class GroupedRows(RatingScale scale)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<int> _groups = [];
    private readonly List<byte> _slots = [];

    public GroupNames Names => GroupNames.Of(_places.OrderBy(pair => pair.Value).Select(pair => pair.Key), "answers");

    public int[] Groups => [.. _groups];

    public byte[] Slots => [.. _slots];

    public void Add(string? group, string? answer) => Add(group, SlotOf(answer));

    public void Add(string? group, int? answer) => Add(group, SlotOf(answer));

    public int SlotOf(string? answer) =>
        string.IsNullOrWhiteSpace(answer) ? scale.Levels.Count + 1 : scale.TryFindLevel(answer.AsSpan(), out int level) ? level : scale.Levels.Count + 2;

    private int SlotOf(int? answer) =>
        answer is not { } value || value == scale.NoAnswerCode ? scale.Levels.Count + 1
        : value == scale.NotApplicableCode ? scale.Levels.Count
        : scale.TryFindLevel(value, out int level) ? level
        : scale.Levels.Count + 2;

    private void Add(string? group, int slot)
    {
        _groups.Add(GroupPlaces.PlaceOfUnit(_places, group));
        _slots.Add((byte)slot);
    }
}
