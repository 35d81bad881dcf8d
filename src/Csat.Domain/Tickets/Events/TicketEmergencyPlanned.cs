using NodaTime;

namespace Csat.Domain;

/// <summary>An emergency plan sent somebody else.</summary>
/// <remarks>Rule TKT-14.</remarks>
public sealed class TicketEmergencyPlanned : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="plan">What is going to be done.</param>
    /// <param name="department">The engineer's department.</param>
    /// <param name="engineer">Who has it now: somebody else than before.</param>
    /// <param name="isCertified">Whether the engineer holds the certificate that visits need.</param>
    /// <exception cref="ArgumentException">A text is missing or blank, or holds half of a surrogate pair.</exception>
    public TicketEmergencyPlanned(Instant at, string plan, string department, string engineer, bool isCertified)
        : base(at)
    {
        Plan = Throw.IfBlank(plan);
        Department = Throw.IfBlank(department);
        Engineer = Throw.IfBlank(engineer);
        IsCertified = isCertified;
    }

    /// <summary>What is going to be done.</summary>
    public string Plan { get; }

    /// <summary>The engineer's department.</summary>
    public string Department { get; }

    /// <summary>Who has it now: somebody else than before.</summary>
    public string Engineer { get; }

    /// <summary>Whether the engineer holds the certificate that visits need.</summary>
    public bool IsCertified { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.EmergencyPlanned;

    internal override LocalizedText Detail => new(
        $"'{Shown(Plan)}', with '{Shown(Engineer)}' of '{Shown(Department)}', {(IsCertified ? "certified" : "not certified")}",
        $"“{Shown(Plan)}”，改派“{Shown(Department)}”的“{Shown(Engineer)}”，{(IsCertified ? "已持证" : "未持证")}");

    private protected override object Values => (Plan, Department, Engineer, IsCertified);
}
