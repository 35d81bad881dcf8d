using System.Runtime.InteropServices;

namespace Csat.Scoring.Counting;

/// <summary>The sum of weights and that of their squares, side by side so that both are added at once.</summary>
[StructLayout(LayoutKind.Sequential)]
internal record struct WeightSums
{
    public double Weight;
    public double Squared;

    /// <summary>Adds cell by cell.</summary>
    public static void AddTo(Span<WeightSums> sums, ReadOnlySpan<WeightSums> added)
    {
        for (int i = 0; i < added.Length; i++)
        {
            sums[i].Weight += added[i].Weight;
            sums[i].Squared += added[i].Squared;
        }
    }
}
