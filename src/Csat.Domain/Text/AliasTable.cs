namespace Csat.Domain;

/// <summary>
/// Names as data: maps the spellings that people and systems use (a CRM's codes, SMS letters, Chinese and English names)
/// to the values of this library.
/// </summary>
/// <typeparam name="T">What a name stands for.</typeparam>
/// <remarks>
/// <para>
/// Spellings are folded before they are compared: full-width forms become half-width, letters lose their case, white
/// space, hyphens and underscores are dropped. «ＶＩＰ», «vip» and « V-I-P » are one name. A folded name has 1 to 64 characters.
/// </para>
/// <para>The table is immutable and thread-safe. A look-up allocates nothing.</para>
/// </remarks>
public sealed class AliasTable<T>
{
    internal const int MaximumLength = 64;

    private readonly string[] _keys;
    private readonly T[] _values;

    /// <summary>Builds a table from spellings and what they stand for.</summary>
    /// <param name="aliases">The spellings; the same spelling may come twice when it stands for the same value.</param>
    /// <exception cref="ArgumentException">
    /// A spelling is empty or too long after folding, or stands for two different values; the message lists all of them.
    /// </exception>
    public AliasTable(IEnumerable<KeyValuePair<string, T>> aliases)
    {
        Throw.IfNull(aliases);
        var sorted = new SortedDictionary<string, T>(StringComparer.Ordinal);
        var findings = new List<string>();
        Span<char> buffer = stackalloc char[MaximumLength];
        foreach (KeyValuePair<string, T> alias in aliases)
        {
            if (!TryFold(alias.Key.AsSpan(), buffer, out int length) || length == 0)
            {
                findings.Add($"'{alias.Key}' has no characters to compare, or more than {MaximumLength}");
                continue;
            }

            string key = buffer.Slice(0, length).ToString();
            if (!sorted.TryGetValue(key, out T? present))
            {
                sorted.Add(key, alias.Value);
            }
            else if (!EqualityComparer<T>.Default.Equals(present, alias.Value))
            {
                findings.Add($"'{alias.Key}' stands for both {present} and {alias.Value}");
            }
        }

        if (findings.Count > 0)
        {
            Throw.Argument("The alias table has names that can't be used: " + string.Join("; ", findings) + ".", nameof(aliases));
        }

        _keys = [.. sorted.Keys];
        _values = [.. sorted.Values];
    }

    /// <summary>How many different names the table knows, after folding.</summary>
    public int Count => _keys.Length;

    /// <summary>Finds what a name stands for.</summary>
    /// <param name="name">The name in any spelling.</param>
    /// <param name="value">What it stands for, when it is known.</param>
    /// <returns>Whether the name is known.</returns>
    public bool TryFind(ReadOnlySpan<char> name, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        Span<char> buffer = stackalloc char[MaximumLength];
        if (TryFold(name, buffer, out int length))
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

    private static bool TryFold(ReadOnlySpan<char> text, Span<char> folded, out int length)
    {
        length = 0;
        foreach (char raw in text)
        {
            char c = raw is >= '\uFF01' and <= '\uFF5E' ? (char)(raw - 0xFEE0) : raw;
            if (char.IsWhiteSpace(c) || c is '-' or '_' or '\uFEFF')
            {
                continue;
            }

            if (length == folded.Length)
            {
                return false;
            }

            folded[length++] = char.ToLowerInvariant(c);
        }

        return true;
    }
}
