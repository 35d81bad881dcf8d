namespace Csat.Scoring.Resampling;

/// <summary>The random numbers of this library: the generator xoshiro256**, the same on every platform for the same seed.</summary>
/// <remarks>
/// Blackman and Vigna 2021, ACM Trans. Math. Softw. 47:36; the state is filled from the seed by splitmix64, as its authors advise. Not the
/// platform's generator, whose numbers may change with a version. A mutable struct: pass it by reference.
/// </remarks>
internal struct Xoshiro256
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    public Xoshiro256(long seed)
    {
        ulong state = unchecked((ulong)seed);
        _s0 = SplitMix(ref state);
        _s1 = SplitMix(ref state);
        _s2 = SplitMix(ref state);
        _s3 = SplitMix(ref state);
    }

    /// <summary>A generator in a given state, not all 0.</summary>
    internal Xoshiro256(ulong s0, ulong s1, ulong s2, ulong s3) => (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);

    /// <summary>The next 64 random bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            ulong result = RotateLeft(_s1 * 5, 7) * 9;
            ulong shifted = _s1 << 17;
            _s2 ^= _s0;
            _s3 ^= _s1;
            _s1 ^= _s2;
            _s0 ^= _s3;
            _s2 ^= shifted;
            _s3 = RotateLeft(_s3, 45);
            return result;
        }
    }

    /// <summary>The next number strictly between 0 and 1: the middle of one of 2⁵² equal pieces, exactly.</summary>
    public double NextDouble() => ((long)(Next() >> 12) + 0.5) * (1.0 / (1L << 52));

    /// <summary>One step of splitmix64 (Steele, Lea and Flood 2014), with the constants of its public-domain version.</summary>
    internal static ulong SplitMix(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            ulong mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    private static ulong RotateLeft(ulong value, int by) => (value << by) | (value >> (64 - by));
}
