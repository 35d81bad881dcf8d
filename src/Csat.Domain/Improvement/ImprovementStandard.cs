using System.Globalization;

namespace Csat.Domain;

/// <summary>By what it is judged whether an improvement helped: an indicator and the figure that it has to reach.</summary>
/// <remarks>Rule IMP-01: the verification standard of an improvement item. Immutable; equal when all values are.</remarks>
public sealed record ImprovementStandard
{
    /// <summary>Makes a standard.</summary>
    /// <param name="indicator">What is measured, such as <c>satisfaction rate</c>.</param>
    /// <param name="direction">Whether the target is a least or a most.</param>
    /// <param name="target">The figure to reach.</param>
    /// <param name="unit">Its unit, such as <c>%</c>; empty for a plain number.</param>
    /// <exception cref="ArgumentException">The indicator is blank, or a text holds half of a surrogate pair.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The direction isn't declared or the target isn't finite.</exception>
    public ImprovementStandard(string indicator, LimitDirection direction, double target, string unit = "")
    {
        Indicator = Throw.IfBlank(indicator);
        Direction = LimitDirectionLabels.All.Contains(direction) ? direction : throw Throw.Undeclared(direction, LimitDirectionLabels.All, nameof(direction));
        Target = FigureText.Finite(target, nameof(target));
        Unit = Throw.IfNull(unit).Length == 0 ? unit : Throw.IfBlank(unit);
    }

    /// <summary>What is measured.</summary>
    public string Indicator { get; }

    /// <summary>Whether the target is a least or a most.</summary>
    public LimitDirection Direction { get; }

    /// <summary>The figure to reach.</summary>
    public double Target { get; }

    /// <summary>Its unit; empty for a plain number.</summary>
    public string Unit { get; }

    /// <summary>Whether a measured figure reaches the target; the target itself does.</summary>
    /// <param name="measured">The figure, in <see cref="Unit"/>.</param>
    /// <returns>Whether it does; <c>NaN</c> never does.</returns>
    public bool IsMetBy(double measured) => Direction == LimitDirection.AtLeast ? measured >= Target : measured <= Target;

    /// <summary>The standard for a reader.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string ToString(CultureInfo? culture) => Words.In(culture);

    /// <summary>The standard in English.</summary>
    /// <returns>Such as <c>'satisfaction rate' at least 85 %</c>.</returns>
    public override string ToString() => ToString(null);

    internal LocalizedText Words => new(
        $"'{Throw.Whole(Indicator)}' {Direction.Label().En} {FigureText.Of(Target, Throw.Whole(Unit))}",
        $"“{Throw.Whole(Indicator)}”{Direction.Label().Zh} {FigureText.Of(Target, Throw.Whole(Unit))}");
}
