namespace Csat.Domain;

/// <summary>The names of <see cref="TrainingRole"/> in English and Chinese.</summary>
public static class TrainingRoleLabels
{
    internal static IReadOnlyList<TrainingRole> All { get; } =
    [
        TrainingRole.NewStaff,
        TrainingRole.Staff,
        TrainingRole.Manager,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this TrainingRole value) => value switch
    {
        TrainingRole.NewStaff => new("New staff", "新员工"),
        TrainingRole.Staff => new("Staff", "在岗员工"),
        TrainingRole.Manager => new("Manager", "管理者"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
