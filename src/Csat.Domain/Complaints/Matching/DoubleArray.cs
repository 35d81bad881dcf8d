namespace Csat.Domain.Complaints;

/// <summary>An Aho–Corasick automaton in a double array over classes of characters: all forms are searched in one pass.</summary>
/// <remarks>
/// Characters that stand in no form have class 0 and lead back to the root. The child of a state by a class lies at the state's base plus the
/// class; its check names the parent. A state's fallback is the longest suffix of what it has read that is a state too.
/// </remarks>
internal sealed class DoubleArray
{
    private readonly ushort[] _classes;
    private readonly Cell[] _cells;

    private DoubleArray(ushort[] classes, Cell[] cells) => (_classes, _cells) = (classes, cells);

    /// <summary>A state: base, check and fallback, the word that ends in it (−1 for none) and the nearest fallback in which one does.</summary>
    public struct Cell
    {
        public int Base;
        public int Check;
        public int Fallback;
        public int Word;
        public int NextWord;
    }

    public ReadOnlySpan<Cell> Cells => _cells;

    /// <summary>The class of each raw character: the fold is in it.</summary>
    public ReadOnlySpan<ushort> Classes => _classes;

    public ushort SpaceClass => _classes[' '];

    /// <summary>What it takes in memory.</summary>
    public int Bytes => (_classes.Length * sizeof(ushort)) + (_cells.Length * 20);

    /// <summary>Builds the automaton of some folded words, all different; a state's word is the index here.</summary>
    public static DoubleArray Build(IReadOnlyList<string> words)
    {
        var trie = new Trie(words);
        Dictionary<char, ushort> classOf = ClassesOf(words);
        var classes = new ushort[0x10000];
        for (int c = 0; c < classes.Length; c++)
        {
            classes[c] = classOf.TryGetValue(CharFold.Of((char)c), out ushort number) ? number : (ushort)0;
        }

        return new(classes, Layout.Of(trie, classOf));
    }

    /// <summary>The state after one more character.</summary>
    public static int Next(ReadOnlySpan<Cell> cells, int state, int @class)
    {
        while (true)
        {
            int next = cells[state].Base + @class;
            if (cells[next].Check == state)
            {
                return next;
            }

            if (state == 0)
            {
                return 0;
            }

            state = cells[state].Fallback;
        }
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
