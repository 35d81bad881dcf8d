namespace Csat.Domain.Complaints;

/// <summary>Lays a tree out in a double array: nodes with many children first, the others into the gaps.</summary>
internal static class Layout
{
    private const int Free = -1;

    public static DoubleArray.Cell[] Of(Trie trie, Dictionary<char, ushort> classOf)
    {
        var room = new Room(classOf.Count + 1);
        var bases = new int[trie.Count];
        var places = new int[trie.Count];
        foreach (int node in Enumerable.Range(0, trie.Count).Where(node => trie.ChildrenOf(node).Count > 0).OrderByDescending(node => trie.ChildrenOf(node).Count).ThenBy(node => node))
        {
            int[] classes = [.. trie.ChildrenOf(node).Keys.Select(c => (int)classOf[c]).OrderBy(number => number)];
            bases[node] = room.Take(classes);
            foreach (KeyValuePair<char, int> child in trie.ChildrenOf(node))
            {
                places[child.Value] = bases[node] + classOf[child.Key];
            }
        }

        // So many cells behind the last one that no class leads out of the array.
        var cells = new DoubleArray.Cell[room.Length + classOf.Count + 1];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i].Check = Free;
        }

        for (int node = 0; node < trie.Count; node++)
        {
            ref DoubleArray.Cell cell = ref cells[places[node]];
            cell.Base = bases[node];
            cell.Fallback = places[trie.Fallbacks[node]];
            cell.Output = 1 + trie.WordOf(trie.WordOf(node) >= 0 ? node : trie.NextWords[node]);
            foreach (int child in trie.ChildrenOf(node).Values)
            {
                cells[places[child]].Check = node == 0 ? DoubleArray.OfRoot : places[node];
            }
        }

        return cells;
    }

    /// <summary>Which cells are taken, with the free ones in a list. Cell 0 is the root's.</summary>
    private sealed class Room(int classes)
    {
        private readonly List<bool> _taken = [true];
        private readonly List<int> _next = [1];
        private readonly List<int> _before = [0];

        public int Length { get; private set; } = 1;

        /// <summary>The first base at which the cells of some classes, in rising order, are all free.</summary>
        public int Take(int[] wanted)
        {
            int cell = 0;
            while (true)
            {
                cell = NextFree(cell);
                int start = cell - wanted[0];
                if (start >= 0 && Array.TrueForAll(wanted, number => IsFree(start + number)))
                {
                    foreach (int number in wanted)
                    {
                        Occupy(start + number);
                    }

                    return start;
                }
            }
        }

        private int NextFree(int cell)
        {
            Grow(cell + 1);
            return _next[cell];
        }

        private bool IsFree(int cell)
        {
            Grow(cell);
            return !_taken[cell];
        }

        private void Occupy(int cell)
        {
            Grow(cell + classes);
            _taken[cell] = true;
            _next[_before[cell]] = _next[cell];
            _before[_next[cell]] = _before[cell];
            Length = Math.Max(Length, cell + 1);
        }

        /// <summary>The last cell is always free, or the root: what is added comes behind it in the list.</summary>
        private void Grow(int cell)
        {
            while (_taken.Count <= cell + 1)
            {
                _before.Add(_taken.Count - 1);
                _taken.Add(false);
                _next.Add(_taken.Count);
            }
        }
    }
}
