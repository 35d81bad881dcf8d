namespace Csat.Domain;

/// <summary>
/// Names as data: maps the spellings that people and systems use (a CRM's codes, SMS letters, Chinese and English names)
/// to the values of this library.
/// </summary>
/// <typeparam name="T">What a name stands for.</typeparam>
/// <remarks>
/// <para>
/// Spellings are folded before they are compared: full-width forms become half-width, letters lose their case, white
/// space, hyphens and underscores are dropped. «ＶＩＰ», «vip» and « V-I-P » are one name. Only between two digits, and as the
/// minus of a number, a separator counts: «4-5» is not «45» and «-5» is not «5». A folded name has 1 to 64 characters.
/// </para>
/// <para>The table is immutable and thread-safe. A look-up allocates nothing.</para>
/// </remarks>
public sealed class AliasTable<T>
{
    private readonly string[] _keys;
    private readonly T[] _values;

    /// <summary>Builds a table from spellings and what they stand for.</summary>
    /// <param name="aliases">The spellings; the same spelling may come twice when it stands for the same value.</param>
    /// <exception cref="ArgumentException">
    /// A spelling is empty or too long after folding, or stands for two different values; the message lists all of them.
    /// </exception>
    public AliasTable(IEnumerable<KeyValuePair<string, T>> aliases)
        : this(Throw.IfNull(aliases), out List<AliasFault<T>> faults)
    {
        if (faults.Count > 0)
        {
            Throw.Argument("The alias table has names that can't be used: " + string.Join("; ", faults.Select(fault => fault.Text(string.Empty, string.Empty).En)) + ".", nameof(aliases));
        }
    }

    /// <summary>Builds a table and hands over what is wrong, for a caller that has findings of its own.</summary>
    internal AliasTable(IEnumerable<KeyValuePair<string, T>> aliases, out List<AliasFault<T>> faults)
    {
        var sorted = new SortedDictionary<string, T>(StringComparer.Ordinal);
        faults = [];
        int index = -1;
        Span<char> buffer = stackalloc char[NameFolding.MaximumLength];
        foreach (KeyValuePair<string, T> alias in aliases)
        {
            index++;
            if (!NameFolding.TryFold(alias.Key.AsSpan(), buffer, out int length) || length == 0)
            {
                faults.Add(new(index, alias.Key, alias.Value));
                continue;
            }

            string key = buffer.Slice(0, length).ToString();
            if (!sorted.TryGetValue(key, out T? present))
            {
                sorted.Add(key, alias.Value);
            }
            else if (!EqualityComparer<T>.Default.Equals(present, alias.Value))
            {
                faults.Add(new(index, alias.Key, alias.Value, IsTaken: true, present));
            }
        }

        _keys = [.. sorted.Keys];
        _values = [.. sorted.Values];
    }

    /// <summary>How many different names the table knows, after folding.</summary>
    public int Count => _keys.Length;

    /// <summary>A table that knows further names, such as a CRM's own codes beside the names of this library.</summary>
    /// <param name="aliases">The further names.</param>
    /// <returns>The new table; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">A name can't be used or already stands for something else; the message lists all of them.</exception>
    public AliasTable<T> With(IEnumerable<KeyValuePair<string, T>> aliases) =>
        new([.. Names, .. Throw.IfNull(aliases)]);

    /// <summary>A table that looks up names in another table when it doesn't know them itself: a CRM's own codes before the names of this library.</summary>
    /// <param name="other">The other table; where both know a name, this one is right.</param>
    /// <returns>The new table; both stay as they are.</returns>
    public AliasTable<T> WithFallback(AliasTable<T> other) => WithFallback(other, _ => true);

    /// <summary>The same with a part of the other table: the names of some values.</summary>
    internal AliasTable<T> WithFallback(AliasTable<T> other, Func<T, bool> isTaken)
    {
        _ = Throw.IfNull(other);
        IEnumerable<KeyValuePair<string, T>> more = other.Names.Where(name => isTaken(name.Value) && Array.BinarySearch(_keys, name.Key, StringComparer.Ordinal) < 0);
        return new([.. Names, .. more]);
    }

    /// <summary>The folded names and what they stand for.</summary>
    internal IEnumerable<KeyValuePair<string, T>> Names => _keys.Select((key, i) => new KeyValuePair<string, T>(key, _values[i]));

    /// <summary>Finds what a name stands for.</summary>
    /// <param name="name">The name in any spelling.</param>
    /// <param name="value">What it stands for, when it is known.</param>
    /// <returns>Whether the name is known.</returns>
    public bool TryFind(ReadOnlySpan<char> name, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        Span<char> buffer = stackalloc char[NameFolding.MaximumLength];
        if (NameFolding.TryFold(name, buffer, out int length))
        {
            ReadOnlySpan<char> folded = buffer.Slice(0, length);
            int low = 0;
            int high = _keys.Length - 1;
            while (low <= high)
            {
                int middle = (int)((uint)(low + high) >> 1);
                int order = _keys[middle].AsSpan().SequenceCompareTo(folded);
                if (order == 0)
                {
                    value = _values[middle];
                    return true;
                }

                if (order < 0)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle - 1;
                }
            }
        }

        value = default;
        return false;
    }
}
