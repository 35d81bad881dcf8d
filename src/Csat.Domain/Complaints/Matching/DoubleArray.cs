namespace Csat.Domain.Complaints;

/// <summary>An Aho–Corasick automaton in a double array over classes of characters: all forms are searched in one pass.</summary>
/// <remarks>
/// Characters that stand in no form have class 0 and lead back to the root. The child of a state by a class lies at the state's base plus the
/// class; its check names the parent. A state's fallback is the longest suffix of what it has read that is a state too.
/// </remarks>
internal sealed class DoubleArray
{
    /// <summary>The check of the root's children, which no state equals: they are found by <see cref="First"/>.</summary>
    public const int OfRoot = -2;

    private readonly ushort[] _classes;
    private readonly Dictionary<char, ushort> _specials;
    private readonly Cell[] _cells;
    private readonly int[] _firsts;
    private readonly ulong[] _followers;
    private readonly int[] _shorter;

    private DoubleArray(ushort[] classes, Dictionary<char, ushort> specials, Cell[] cells, int[] firsts, ulong[] followers, int[] shorter) =>
        (_classes, _specials, _cells, _firsts, _followers, _shorter) = (classes, specials, cells, firsts, followers, shorter);

    /// <summary>A state: base, check and fallback, and the longest word that ends in it, counted from 1; 0 for none.</summary>
    public struct Cell
    {
        public int Base;
        public int Check;
        public int Fallback;
        public int Output;
    }

    public ReadOnlySpan<Cell> Cells => _cells;

    /// <summary>The class, behind those of all characters, where the scanner has to look twice: spaces, breaks, what can't be seen.</summary>
    public int Special => _firsts.Length;

    /// <summary>By class of a character, the last class being the special one: 64 bits that say which classes can follow it at the start of a word, by their last six bits.</summary>
    public ReadOnlySpan<ulong> Followers => _followers;

    /// <summary>The class of each raw character: the fold is in it.</summary>
    public ReadOnlySpan<ushort> Classes => _classes;

    /// <summary>What it takes in memory.</summary>
    public int Bytes => (_classes.Length * sizeof(ushort)) + (_cells.Length * 16) + ((_firsts.Length + _shorter.Length) * sizeof(int)) + (_followers.Length * sizeof(ulong));

    /// <summary>The class of a character that may be one that the table calls special.</summary>
    public int ClassOf(char raw) =>
        _classes[raw] != Special ? _classes[raw]
        : _specials.Count > 0 && _specials.TryGetValue(CharFold.Of(raw), out ushort number) ? number : 0;

    /// <summary>The state after the root by class; the root itself where no word begins so.</summary>
    public int First(int @class) => _firsts[@class];

    /// <summary>The next shorter word that ends where a word does, both counted from 1; 0 for none.</summary>
    public int Shorter(int word) => _shorter[word];

    /// <summary>Builds the automaton of some folded words, all different; a word's number is 1 more than its index here.</summary>
    public static DoubleArray Build(IReadOnlyList<string> words)
    {
        var trie = new Trie(words);
        Dictionary<char, ushort> classOf = ClassesOf(words);
        var special = (ushort)(classOf.Count + 1);
        var classes = new ushort[0x10000];
        for (int c = 0; c < classes.Length; c++)
        {
            classes[c] = CharFold.KindOf((char)c) >= CharKind.Space ? special : classOf.TryGetValue(CharFold.Of((char)c), out ushort number) ? number : (ushort)0;
        }

        var specials = classOf.Where(pair => CharFold.KindOf(pair.Key) >= CharKind.Space).ToDictionary(pair => pair.Key, pair => pair.Value);
        Cell[] cells = Layout.Of(trie, classOf);
        var firsts = new int[classOf.Count + 1];
        foreach (ushort number in classOf.Values)
        {
            int first = cells[0].Base + number;
            firsts[number] = cells[first].Check == OfRoot ? first : 0;
        }

        return new(classes, specials, cells, firsts, FollowersOf(words, classOf, special), ShorterOf(trie, words.Count));
    }

    private static int[] ShorterOf(Trie trie, int words)
    {
        var shorter = new int[words + 1];
        for (int node = 0; node < trie.Count; node++)
        {
            shorter[1 + trie.WordOf(node)] = 1 + trie.WordOf(trie.NextWords[node]);
        }

        shorter[0] = 0;
        return shorter;
    }

    /// <summary>Behind a word of one character anything may come; behind the first one of a longer word its second one, or what the scanner has to look at.</summary>
    private static ulong[] FollowersOf(IReadOnlyList<string> words, Dictionary<char, ushort> classOf, int special)
    {
        var followers = new ulong[special + 1];
        followers[special] = ulong.MaxValue;
        foreach (string word in words)
        {
            followers[classOf[word[0]]] |= word.Length == 1 ? ulong.MaxValue : (1UL << classOf[word[1]]) | (1UL << special);
        }

        return followers;
    }

    /// <summary>Frequent characters get small numbers, so that the array is dense.</summary>
    private static Dictionary<char, ushort> ClassesOf(IReadOnlyList<string> words)
    {
        var counts = new Dictionary<char, int>();
        foreach (string word in words)
        {
            foreach (char c in word)
            {
                counts[c] = counts.TryGetValue(c, out int count) ? count + 1 : 1;
            }
        }

        var classes = new Dictionary<char, ushort>(counts.Count);
        foreach (KeyValuePair<char, int> count in counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key))
        {
            classes.Add(count.Key, (ushort)(classes.Count + 1));
        }

        return classes;
    }
}
