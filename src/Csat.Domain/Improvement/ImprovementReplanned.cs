using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The plan was made anew, after a gate sent it back or its standard was missed: rule IMP-03.</summary>
public sealed class ImprovementReplanned : ImprovementEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="on">The day.</param>
    /// <param name="measure">What will be done now.</param>
    /// <param name="deadline">The new last day; one before <paramref name="on"/> is refused by the improvement.</param>
    /// <exception cref="ArgumentException">The measure is missing or blank.</exception>
    public ImprovementReplanned(LocalDate on, string measure, LocalDate deadline)
        : base(on) => (Measure, Deadline) = (Throw.IfBlank(measure), deadline.WithCalendar(CalendarSystem.Iso));

    /// <summary>What will be done now.</summary>
    public string Measure { get; }

    /// <summary>The new last day.</summary>
    public LocalDate Deadline { get; }

    /// <inheritdoc/>
    public override ImprovementEventType Type => ImprovementEventType.Replanned;

    private protected override LocalizedText Detail => new($"'{Throw.Whole(Measure)}' by {PlainText.Of(Deadline)}", $"“{Throw.Whole(Measure)}”，{PlainText.Of(Deadline)} 前完成");

    private protected override object? Values => (Measure, Deadline);
}
