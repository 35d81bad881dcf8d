namespace Csat.Domain.Complaints;

/// <summary>A set of terms.</summary>
internal sealed class TermBits
{
    private readonly ulong[] _bits;

    public TermBits(IReadOnlyCollection<int> terms)
    {
        Terms = [.. terms];
        _bits = new ulong[terms.Count == 0 ? 1 : (terms.Max() >> 6) + 1];
        foreach (int term in terms)
        {
            _bits[term >> 6] |= 1UL << (term & 63);
        }
    }

    public int[] Terms { get; }

    public bool Has(int term) => term >> 6 < _bits.Length && (_bits[term >> 6] >> (term & 63) & 1) != 0;
}
