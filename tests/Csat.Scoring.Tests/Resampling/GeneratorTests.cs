using Csat.Scoring.Numerics;
using Csat.Scoring.Resampling;

namespace Csat.Scoring.Tests;

/// <summary>The random numbers and their logarithms are those of the literature, the same everywhere.</summary>
public class GeneratorTests
{
    [Fact]
    public void Splitmix_gives_its_published_numbers()
    {
        ulong state = 1234567;

        Assert.Equal(
            new ulong[] { 6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821 },
            Enumerable.Range(0, 5).Select(_ => Xoshiro256.SplitMix(ref state)));
    }

    [Fact]
    public void Xoshiro_gives_its_published_numbers()
    {
        var generator = new Xoshiro256(1, 2, 3, 4);

        Assert.Equal(new ulong[] { 11520, 0, 1509978240, 1215971899390074240 }, Enumerable.Range(0, 4).Select(_ => generator.Next()));
    }
}
