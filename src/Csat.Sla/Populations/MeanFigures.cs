using System.Text.Json.Serialization;

namespace Csat.Sla;

/// <summary>Whether a mean limit was kept, as a fact: what was judged under one, how long it took, and how long it might have taken.</summary>
/// <remarks>
/// A mean limit is the regulator's style: beside the longest time for each case, a time that all cases together may take on
/// average. Sums rather than a mean, so that cases under different mean limits add up: kept when the sum of the times is at most
/// the sum of the limits. The <c>default</c> value is empty. Adding is associative and commutative.
/// </remarks>
public readonly record struct MeanFigures
{
    /// <summary>How many were judged under a mean limit, with a known duration.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public long Judged
    {
        get;
        init => field = Throw.IfNegative(value, nameof(Judged));
    }

    /// <summary>How long they took together, in ticks of 100 ns.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sum is negative or no whole number.</exception>
    public decimal SumTicks
    {
        get;
        init => field = Whole(value, nameof(SumTicks));
    }

    /// <summary>How long they might have taken together: the mean limit of each, in ticks of 100 ns.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sum is negative or no whole number.</exception>
    public decimal AllowedTicks
    {
        get;
        init => field = Whole(value, nameof(AllowedTicks));
    }

    /// <summary>Whether the mean limit was kept; equal is kept; <see langword="null"/> when none was judged under one.</summary>
    [JsonIgnore]
    public bool? IsKept => Judged == 0 ? null : SumTicks <= AllowedTicks;

    /// <summary>These figures and others.</summary>
    /// <param name="other">The other figures.</param>
    /// <returns>The sum.</returns>
    public MeanFigures Add(MeanFigures other) => this + other;

    /// <summary>The sum of two figures.</summary>
    /// <param name="left">Figures.</param>
    /// <param name="right">Figures.</param>
    /// <returns>The sum.</returns>
    public static MeanFigures operator +(MeanFigures left, MeanFigures right) => new()
    {
        Judged = checked(left.Judged + right.Judged),
        SumTicks = left.SumTicks + right.SumTicks,
        AllowedTicks = left.AllowedTicks + right.AllowedTicks,
    };

    private static decimal Whole(decimal value, string parameter) => value >= 0 && decimal.Truncate(value) == value
        ? decimal.Truncate(value)
        : throw Throw.OutOfRange(parameter, value, "a whole number of ticks, 0 or more");
}
