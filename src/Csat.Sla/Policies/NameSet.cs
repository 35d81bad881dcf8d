using Csat.Domain;

namespace Csat.Sla;

/// <summary>The names that a criterion accepts; none accepts every request. Compared as <see cref="AliasTable{T}"/> compares.</summary>
internal sealed class NameSet : IEquatable<NameSet>
{
    private const int MaximumLength = 64;

    private readonly AliasTable<bool> _table;

    public NameSet(IEnumerable<string> names)
    {
        Names = Array.AsReadOnly<string>([.. names]);
        _table = new AliasTable<bool>(Names.Where(IsUsable).Select(name => new KeyValuePair<string, bool>(name, true)));
    }

    public static NameSet Any { get; } = new([]);

    public IReadOnlyList<string> Names { get; }

    public bool IsAny => Names.Count == 0;

    /// <summary>Whether two names are the same after folding.</summary>
    public bool HasDuplicates => _table.Count < Names.Count(IsUsable);

    /// <summary>A letter or a digit survives the folding, so that the table takes the name.</summary>
    public static bool IsUsable(string? name) => name is { Length: <= MaximumLength } && name.Any(char.IsLetterOrDigit);

    public bool Accepts(string? name) => IsAny || Knows(name);

    public bool Knows(string? name) => name is not null && _table.TryFind(name.AsSpan(), out _);

    public bool Overlaps(NameSet other) => IsAny || other.IsAny || other.Names.Any(Knows);

    public bool Equals(NameSet? other) => other is not null && Names.SequenceEqual(other.Names, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as NameSet);

    public override int GetHashCode() => Names.Count;
}
