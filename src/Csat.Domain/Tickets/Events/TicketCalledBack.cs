using NodaTime;

namespace Csat.Domain;

/// <summary>Somebody called the customer back after the work was done.</summary>
/// <remarks>Rules TKT-02 and TKT-04.</remarks>
public sealed class TicketCalledBack : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="answer">What came of it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value isn't declared.</exception>
    public TicketCalledBack(Instant at, CallbackAnswer answer)
        : base(at) => Answer = CallbackAnswerLabels.All.Contains(answer) ? answer : throw Throw.Undeclared(answer, CallbackAnswerLabels.All, nameof(answer));

    /// <summary>What came of it.</summary>
    public CallbackAnswer Answer { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.CalledBack;

    internal override LocalizedText Detail => new(Answer.Label().En.ToLowerInvariant(), Answer.Label().Zh);

    private protected override object Values => Answer;
}
