namespace Csat.Domain.Complaints;

/// <summary>The words as a tree, with the fallbacks of Aho and Corasick; nodes in breadth-first order.</summary>
internal sealed class Trie
{
    private readonly List<SortedDictionary<char, int>> _children = [new()];
    private readonly List<int> _words = [-1];

    public Trie(IReadOnlyList<string> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            int node = 0;
            foreach (char c in words[i])
            {
                if (!_children[node].TryGetValue(c, out int child))
                {
                    child = _children.Count;
                    _children[node].Add(c, child);
                    _children.Add(new());
                    _words.Add(-1);
                }

                node = child;
            }

            _words[node] = i;
        }

        Fallbacks = new int[_children.Count];
        NextWords = new int[_children.Count];
        Order = new int[_children.Count];
        int taken = 1;
        for (int i = 0; i < taken; i++)
        {
            int node = Order[i];
            foreach (KeyValuePair<char, int> child in _children[node])
            {
                Order[taken++] = child.Value;
                Fallbacks[child.Value] = node == 0 ? 0 : Step(Fallbacks[node], child.Key);
                int fallback = Fallbacks[child.Value];
                NextWords[child.Value] = _words[fallback] >= 0 ? fallback : NextWords[fallback];
            }
        }
    }

    public int Count => _children.Count;

    public int[] Fallbacks { get; }

    /// <summary>The nearest fallback in which a word ends; 0 for none.</summary>
    public int[] NextWords { get; }

    public int[] Order { get; }

    public IReadOnlyDictionary<char, int> ChildrenOf(int node) => _children[node];

    /// <summary>The word that ends in a node; −1 for none, as at the root.</summary>
    public int WordOf(int node) => _words[node];

    private int Step(int node, char c)
    {
        while (true)
        {
            if (_children[node].TryGetValue(c, out int child))
            {
                return child;
            }

            if (node == 0)
            {
                return 0;
            }

            node = Fallbacks[node];
        }
    }
}
