using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>The customer's grade changed. Made by <see cref="SlaEvent.GradeChanged"/>.</summary>
public sealed class SlaGradeChanged : SlaEvent
{
    internal SlaGradeChanged(ServiceGrade? grade, Instant at, ChangeEffect effect)
        : base(at)
    {
        Grade = grade;
        Effect = effect;
    }

    /// <summary>The new grade; <see langword="null"/> when it is no longer known.</summary>
    public ServiceGrade? Grade { get; }

    /// <summary>From when on it applies.</summary>
    public ChangeEffect Effect { get; }

    internal override string What => "grade changed to " + (Grade?.Code ?? "unknown") + ", " + Effect;
}
