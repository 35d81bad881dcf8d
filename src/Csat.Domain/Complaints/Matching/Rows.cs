namespace Csat.Domain.Complaints;

/// <summary>A list that keeps its room between texts.</summary>
internal sealed class Rows<T>
{
    private T[] _items = new T[32];

    public int Count;

    public ref T this[int index] => ref _items[index];

    public ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    public int Room => _items.Length;

    public ref T Add()
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, _items.Length * 2);
        }

        return ref _items[Count++];
    }
}
