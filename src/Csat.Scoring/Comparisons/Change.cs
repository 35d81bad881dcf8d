namespace Csat.Scoring;

/// <summary>The change between two published figures without counts: no interval and no test can be had of them. With counts use <see cref="Comparison"/>.</summary>
/// <param name="Previous">The earlier share, 0 to 1.</param>
/// <param name="Current">The later share, 0 to 1.</param>
/// <remarks>Rule SAT-10: a change from 24 % to 34 % is 10 points and 42 %; say which.</remarks>
public sealed record Change(double Previous, double Current)
{
    /// <summary>The earlier share.</summary>
    /// <value>0 to 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside its range.</exception>
    public double Previous
    {
        get;
        init => field = Throw.IfNotShare(value, nameof(Previous));
    } = Throw.IfNotShare(Previous);

    /// <summary>The later share.</summary>
    /// <value>0 to 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside its range.</exception>
    public double Current
    {
        get;
        init => field = Throw.IfNotShare(value, nameof(Current));
    } = Throw.IfNotShare(Current);

    /// <summary>The change in percentage points.</summary>
    public double Points => 100 * (Current - Previous);

    /// <summary>The relative change, 0.42 for 42 % more; <see langword="null"/> from 0.</summary>
    public double? Relative => Previous == 0 ? null : (Current - Previous) / Previous;
}
