namespace Csat.Scoring;

/// <summary>The line from a measure's value to its achievement: floor up to the threshold, 100 at the target, cap from the stretch.</summary>
internal readonly struct AchievementLine
{
    private readonly double _sign;
    private readonly double _threshold;
    private readonly double _target;
    private readonly double _stretch;
    private readonly double _floor;
    private readonly double _cap;

    public AchievementLine(IncentiveMeasure measure)
    {
        _sign = measure.Direction == MeasureDirection.HigherIsBetter ? 1 : -1;
        (_threshold, _target, _stretch) = (_sign * measure.Threshold, _sign * measure.Target, _sign * measure.Stretch);
        (_floor, _cap) = (measure.Floor, measure.Cap);
    }

    /// <summary>Percent points from the floor to the cap; monotone in the value to the last bit.</summary>
    public double At(double value)
    {
        double x = _sign * value;
        return x <= _threshold ? _floor
            : x < _target ? Between(_floor, IncentiveMeasure.AchievementAtTarget, (x - _threshold) / (_target - _threshold))
            : x < _stretch ? Between(IncentiveMeasure.AchievementAtTarget, _cap, (x - _target) / (_stretch - _target))
            : _cap;
    }

    // Rounding can't lift one piece above the start of the next: cap − 100 is exact, and floor + (100 − floor) rounds to 100.
    private static double Between(double from, double to, double share) => from + (share * (to - from));
}
