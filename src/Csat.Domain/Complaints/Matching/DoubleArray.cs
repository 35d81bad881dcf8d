namespace Csat.Domain.Complaints;

/// <summary>An Aho–Corasick automaton in a double array over classes of characters: all forms are searched in one pass.</summary>
/// <remarks>
/// Characters that stand in no form have class 0 and lead back to the root. The child of a state by a class lies at the state's base plus the
/// class; its check names the parent. A state's fallback is the longest suffix of what it has read that is a state too.
/// </remarks>
internal sealed class DoubleArray
{
    /// <summary>Stands in the table of classes where the scanner has to look twice: spaces, breaks, what can't be seen.</summary>
    public const ushort Special = ushort.MaxValue;

    /// <summary>The check of the root's children, which no state equals: they are found in <see cref="Firsts"/>.</summary>
    public const int OfRoot = -2;

    private readonly ushort[] _classes;
    private readonly Dictionary<char, ushort> _specials;
    private readonly Cell[] _cells;
    private readonly int[] _firsts;
    private readonly int[] _words;
    private readonly int[] _nextWords;

    private DoubleArray(ushort[] classes, Dictionary<char, ushort> specials, Cell[] cells, int[] firsts, int[] words, int[] nextWords) =>
        (_classes, _specials, _cells, _firsts, _words, _nextWords) = (classes, specials, cells, firsts, words, nextWords);

    /// <summary>A state: base, check and fallback, and the nearest state, itself included, in which a word ends; 0 for none.</summary>
    public struct Cell
    {
        public int Base;
        public int Check;
        public int Fallback;
        public int Output;
    }

    public ReadOnlySpan<Cell> Cells => _cells;

    /// <summary>The state after the root by class; the root itself where no word begins so.</summary>
    public ReadOnlySpan<int> Firsts => _firsts;

    /// <summary>The class of each raw character: the fold is in it.</summary>
    public ReadOnlySpan<ushort> Classes => _classes;

    /// <summary>What it takes in memory.</summary>
    public int Bytes => (_classes.Length * sizeof(ushort)) + (_cells.Length * 16) + ((_firsts.Length + _words.Length + _nextWords.Length) * sizeof(int));

    /// <summary>The class of a character that the table calls special.</summary>
    public int SpecialClass(char raw) => _specials.TryGetValue(CharFold.Of(raw), out ushort number) ? number : 0;

    /// <summary>The word that ends in an output state.</summary>
    public int WordOf(int state) => _words[state];

    /// <summary>The next output state after one: that of a shorter word; 0 for none.</summary>
    public int NextOutput(int state) => _nextWords[state];

    /// <summary>Builds the automaton of some folded words, all different; a state's word is the index here.</summary>
    public static DoubleArray Build(IReadOnlyList<string> words)
    {
        var trie = new Trie(words);
        Dictionary<char, ushort> classOf = ClassesOf(words);
        var classes = new ushort[0x10000];
        for (int c = 0; c < classes.Length; c++)
        {
            classes[c] = CharFold.KindOf((char)c) >= CharKind.Space ? Special : classOf.TryGetValue(CharFold.Of((char)c), out ushort number) ? number : (ushort)0;
        }

        var specials = classOf.Where(pair => CharFold.KindOf(pair.Key) >= CharKind.Space).ToDictionary(pair => pair.Key, pair => pair.Value);
        Cell[] cells = Layout.Of(trie, classOf, out int[] wordOf, out int[] nextOutputs);
        var firsts = new int[classOf.Count + 1];
        foreach (ushort number in classOf.Values)
        {
            int first = cells[0].Base + number;
            firsts[number] = cells[first].Check == OfRoot ? first : 0;
        }

        return new(classes, specials, cells, firsts, wordOf, nextOutputs);
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
