using NodaTime;

namespace Csat.Domain;

/// <summary>An activity for members, as the plan of the year has it.</summary>
/// <param name="Theme">Its theme.</param>
/// <param name="On">The day.</param>
/// <param name="Group">For whom it is.</param>
/// <param name="Class">What class of activity it is.</param>
/// <param name="Evaluation">What it came to; <see langword="null"/> before it was evaluated.</param>
/// <remarks>Rule REL-12: theme, time, group and class are planned, and each activity is evaluated.</remarks>
public sealed record MemberActivity(string Theme, LocalDate On, string Group, string Class, string? Evaluation = null);
