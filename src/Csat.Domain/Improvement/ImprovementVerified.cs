using NodaTime;

namespace Csat.Domain;

/// <summary>Customers were asked again, in a survey or in callbacks: rule IMP-03.</summary>
public sealed class ImprovementVerified : ImprovementEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="on">The day.</param>
    /// <param name="result">What came of it.</param>
    /// <exception cref="ArgumentNullException">The result is missing.</exception>
    public ImprovementVerified(LocalDate on, ImprovementResult result)
        : base(on) => Result = Throw.IfNull(result);

    /// <summary>What came of it.</summary>
    public ImprovementResult Result { get; }

    /// <inheritdoc/>
    public override ImprovementEventType Type => ImprovementEventType.Verified;

    private protected override LocalizedText Detail => Result.Words;

    private protected override object? Values => Result;
}
