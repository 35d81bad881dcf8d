using Ardalis.SmartEnum;

namespace Csat.Domain;

public sealed partial class ServiceGrade
{
    /// <summary>Compares by <see cref="Rank"/> inside a family.</summary>
    /// <param name="other">A grade of the same family.</param>
    /// <returns>Negative, zero or positive; every grade comes after <see langword="null"/>.</returns>
    /// <exception cref="InvalidOperationException">The other grade is of another family.</exception>
    public override int CompareTo(SmartEnum<ServiceGrade, string>? other)
    {
        if (other is not ServiceGrade grade)
        {
            return 1;
        }

        if (grade.Family != Family)
        {
            Throw.Incomparable(
                $"{Code} ({Family}) and {grade.Code} ({grade.Family}) don't compare: grades are ranked inside a family only. "
                + $"Sort mixed lists with {nameof(GradeOrder)}.");
        }

        return Rank.CompareTo(grade.Rank);
    }

    /// <summary>Whether the left grade is served better than the right one.</summary>
    /// <param name="left">A grade.</param>
    /// <param name="right">A grade of the same family.</param>
    /// <returns>Whether <paramref name="left"/> ranks above <paramref name="right"/>.</returns>
    /// <exception cref="InvalidOperationException">The grades are of two families.</exception>
    public static bool operator >(ServiceGrade left, ServiceGrade right) => Throw.IfNull(left).CompareTo(Throw.IfNull(right)) > 0;

    /// <summary>Whether the left grade is served less well than the right one.</summary>
    /// <param name="left">A grade.</param>
    /// <param name="right">A grade of the same family.</param>
    /// <returns>Whether <paramref name="left"/> ranks below <paramref name="right"/>.</returns>
    /// <exception cref="InvalidOperationException">The grades are of two families.</exception>
    public static bool operator <(ServiceGrade left, ServiceGrade right) => Throw.IfNull(left).CompareTo(Throw.IfNull(right)) < 0;

    /// <summary>Whether the left grade is served at least as well as the right one.</summary>
    /// <param name="left">A grade.</param>
    /// <param name="right">A grade of the same family.</param>
    /// <returns>Whether <paramref name="left"/> ranks at or above <paramref name="right"/>.</returns>
    /// <exception cref="InvalidOperationException">The grades are of two families.</exception>
    public static bool operator >=(ServiceGrade left, ServiceGrade right) => Throw.IfNull(left).CompareTo(Throw.IfNull(right)) >= 0;

    /// <summary>Whether the left grade is served at most as well as the right one.</summary>
    /// <param name="left">A grade.</param>
    /// <param name="right">A grade of the same family.</param>
    /// <returns>Whether <paramref name="left"/> ranks at or below <paramref name="right"/>.</returns>
    /// <exception cref="InvalidOperationException">The grades are of two families.</exception>
    public static bool operator <=(ServiceGrade left, ServiceGrade right) => Throw.IfNull(left).CompareTo(Throw.IfNull(right)) <= 0;
}
