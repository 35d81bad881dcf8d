namespace Csat.Domain;

/// <summary>Whom the classes of standards serve.</summary>
public static class StandardClasses
{
    /// <summary>Whether a class is one of the enterprises' three.</summary>
    /// <param name="value">The class.</param>
    /// <returns><see langword="false"/> for swift, convenient and care.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static bool IsEnterprise(this StandardClass value) => value switch
    {
        StandardClass.Swift or StandardClass.Convenient or StandardClass.Care => false,
        StandardClass.Industry or StandardClass.Clustered or StandardClass.OneStop => true,
        _ => throw Throw.Undeclared(value, StandardClassLabels.All, nameof(value)),
    };

    /// <summary>Whether a class of standards serves a family of grades: one-stop time limits serve both enterprise families.</summary>
    /// <param name="value">The class.</param>
    /// <param name="family">The family.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value isn't declared.</exception>
    public static bool Serves(this StandardClass value, GradeFamily family) => family switch
    {
        GradeFamily.Household => !value.IsEnterprise(),
        GradeFamily.Industry => value.IsEnterprise() && value != StandardClass.Clustered,
        GradeFamily.Clustered => value.IsEnterprise() && value != StandardClass.Industry,
        _ => throw Throw.Undeclared(family, GradeFamilyLabels.All, nameof(family)),
    };
}
