using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring.Counting;

/// <summary>The names of a cube's groups; groups that only have numbers are named by them.</summary>
internal sealed class GroupNames : IReadOnlyList<string>, IEquatable<GroupNames>
{
    private readonly Dictionary<string, int>? _places;

    private GroupNames(int count) => Count = count;

    private GroupNames(string[] texts)
    {
        (Count, Texts, _places) = (texts.Length, texts, new(texts.Length, StringComparer.Ordinal));
        for (int i = 0; i < texts.Length; i++)
        {
            _places.Add(texts[i], i);
        }
    }

    public int Count { get; }

    /// <summary>The names; <see langword="null"/> for groups that only have numbers.</summary>
    public string[]? Texts { get; }

    public string this[int group] => Texts is { } texts ? texts[group] : group.ToString(CultureInfo.InvariantCulture);

    public static GroupNames Numbered(int count) => new(count);

    /// <summary>The checked door for names that somebody wrote: none blank, none twice, none with half of a surrogate pair; the message lists all findings.</summary>
    public static GroupNames Of(IEnumerable<string> names, string parameter)
    {
        string[] texts = [.. names];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string[] findings =
        [
            .. texts.Select((name, i) => (name, i)).Where(row => string.IsNullOrWhiteSpace(row.name) || !UnicodeText.IsValid(row.name) || !seen.Add(row.name))
                .Select(row => string.Format(CultureInfo.InvariantCulture, "'{0}' at index {1}", row.name, row.i)),
        ];
        if (findings.Length > 0)
        {
            Throw.Argument($"Got {string.Join(", ", findings)}; legal: names that are not blank, in valid UTF-16, each of its own.", parameter);
        }

        return new(texts);
    }

    /// <summary>The names of both: the first's, then those that only the second has; numbers as far as the larger count goes.</summary>
    public static GroupNames Union(GroupNames left, GroupNames right, string parameter)
    {
        if (right.Count == 0 || left.Equals(right))
        {
            return left;
        }

        if (left.Count == 0)
        {
            return right;
        }

        if (left.Texts is null != right.Texts is null)
        {
            Throw.Argument(
                $"Got groups that {Kind(right)}; legal: groups that {Kind(left)}, as the left cube's. "
                + $"{nameof(SurveyCube.WithGroups)} gives names to the groups of the {(left.Texts is null ? "left" : "right")} cube.", parameter);
        }

        return left.Texts is null ? Numbered(Math.Max(left.Count, right.Count))
            : new([.. left.Texts.Concat(right.Texts!.Where(name => !left._places!.ContainsKey(name)))]);
    }

    /// <summary>As many other names.</summary>
    public GroupNames Renamed(IEnumerable<string> names, string parameter)
    {
        var renamed = Of(Throw.IfNull(names, parameter), parameter);
        if (renamed.Count != Count)
        {
            Throw.Argument($"Got {renamed.Count} names; legal: one for each of the {Count} groups.", parameter);
        }

        return renamed;
    }

    public bool TryFind(string name, out int group)
    {
        if (_places is not null)
        {
            return _places.TryGetValue(name, out group);
        }

        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out group) && group < Count && this[group] == name;
    }

    /// <summary>The place of a group.</summary>
    public int Find(string name, string parameter)
    {
        if (!TryFind(Throw.IfNull(name, parameter), out int group))
        {
            const int shown = 10;
            string some = string.Join(", ", this.Take(shown)) + (Count > shown ? string.Format(CultureInfo.InvariantCulture, ", … ({0} groups)", Count) : "");
            Throw.Argument($"There is no group '{name}'; legal: {(Count == 0 ? "none, the cube has no groups" : some)}.", parameter);
        }

        return group;
    }

    /// <summary>A group's number, if there is such a group.</summary>
    public int Checked(int group, string parameter) =>
        group >= 0 && group < Count ? group
        : throw Throw.OutOfRange(parameter, group, Count == 0 ? "none, the cube has no groups" : string.Format(CultureInfo.InvariantCulture, "0 to {0}", Count - 1));

    public bool Equals([NotNullWhen(true)] GroupNames? other) =>
        other is not null && Count == other.Count && Texts is null == other.Texts is null && (Texts is null || Texts.AsSpan().SequenceEqual(other.Texts));

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as GroupNames);

    public override int GetHashCode() => Count;

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(group => this[group]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Kind(GroupNames names) => names.Texts is null ? "only have numbers" : "have names";
}
