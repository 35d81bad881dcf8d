namespace Csat.Scoring;

/// <summary>A value that is judged: where it comes from, what it may be, and what that achieves.</summary>
/// <param name="Source">Where the value comes from; <see cref="MeasureValueSource.None"/> where there is none.</param>
/// <param name="Value">The value.</param>
/// <param name="Lower">The least that it may be; −∞ where nothing is known.</param>
/// <param name="Upper">The most that it may be; ∞ where nothing is known.</param>
/// <param name="Answers">How many answers the limits stand on; NaN for a complete count.</param>
/// <param name="Achievement">What the value achieves.</param>
/// <param name="Worst">What the worse limit achieves.</param>
/// <param name="Best">What the better limit achieves.</param>
internal readonly record struct Judgement(
    MeasureValueSource Source, double Value, double Lower, double Upper, double Answers, double Achievement, double Worst, double Best)
{
    public static Judgement None { get; } = new(MeasureValueSource.None, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);

    public bool Exists => Source != MeasureValueSource.None;
}
