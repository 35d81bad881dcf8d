using NodaTime;

namespace Csat.Domain;

/// <summary>The plan was carried out.</summary>
public sealed class ImprovementCarriedOut : ImprovementEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="on">The day.</param>
    /// <param name="evidence">What shows it.</param>
    /// <exception cref="ArgumentException">The evidence is missing or blank.</exception>
    public ImprovementCarriedOut(LocalDate on, string evidence)
        : base(on) => Evidence = Throw.IfBlank(evidence);

    /// <summary>What shows it.</summary>
    public string Evidence { get; }

    /// <inheritdoc/>
    public override ImprovementEventType Type => ImprovementEventType.CarriedOut;

    private protected override LocalizedText Detail => new($"'{Throw.Whole(Evidence)}'", $"“{Throw.Whole(Evidence)}”");

    private protected override object? Values => Evidence;
}
