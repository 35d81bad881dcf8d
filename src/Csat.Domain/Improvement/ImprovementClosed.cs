using NodaTime;

namespace Csat.Domain;

/// <summary>The improvement was closed: rule IMP-03, only after its standard is reached.</summary>
/// <param name="on">The day.</param>
public sealed class ImprovementClosed(LocalDate on) : ImprovementEvent(on)
{
    /// <inheritdoc/>
    public override ImprovementEventType Type => ImprovementEventType.Closed;
}
