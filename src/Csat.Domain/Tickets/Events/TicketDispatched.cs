using NodaTime;

namespace Csat.Domain;

/// <summary>The dispatcher gave it to an engineer.</summary>
/// <remarks>Rule ORG-05: only certified staff are sent to customers.</remarks>
public sealed class TicketDispatched : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="department">The engineer's department.</param>
    /// <param name="engineer">Who has it now.</param>
    /// <param name="isCertified">Whether the engineer holds the certificate that visits need.</param>
    /// <exception cref="ArgumentException">A text is missing or blank, or holds half of a surrogate pair.</exception>
    public TicketDispatched(Instant at, string department, string engineer, bool isCertified)
        : base(at)
    {
        Department = Throw.IfBlank(department);
        Engineer = Throw.IfBlank(engineer);
        IsCertified = isCertified;
    }

    /// <summary>The engineer's department.</summary>
    public string Department { get; }

    /// <summary>Who has it now.</summary>
    public string Engineer { get; }

    /// <summary>Whether the engineer holds the certificate that visits need.</summary>
    public bool IsCertified { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.Dispatched;

    internal override LocalizedText Detail => new(
        $"to '{Shown(Engineer)}' of '{Shown(Department)}', {(IsCertified ? "certified" : "not certified")}",
        $"派给“{Shown(Department)}”的“{Shown(Engineer)}”，{(IsCertified ? "已持证" : "未持证")}");

    private protected override object Values => (Department, Engineer, IsCertified);
}
