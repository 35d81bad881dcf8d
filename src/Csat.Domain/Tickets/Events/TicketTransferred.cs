using NodaTime;

namespace Csat.Domain;

/// <summary>Whoever has it can't solve it: it goes back to the dispatcher.</summary>
/// <remarks>Rules CMP-09 and TKT-16.</remarks>
public sealed class TicketTransferred : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="reason">Why.</param>
    /// <param name="department">Which department could solve it; <see langword="null"/> leaves that to the dispatcher.</param>
    /// <exception cref="ArgumentException">A text is missing or blank, or holds half of a surrogate pair.</exception>
    public TicketTransferred(Instant at, string reason, string? department = null)
        : base(at)
    {
        Reason = Throw.IfBlank(reason);
        Department = department is null ? null : Throw.IfBlank(department);
    }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>Which department could solve it; <see langword="null"/> leaves that to the dispatcher.</summary>
    public string? Department { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.Transferred;

    internal override LocalizedText Detail => new(
        $"'{Shown(Reason)}'" + (Department is null ? string.Empty : $", for '{Shown(Department)}'"),
        $"“{Shown(Reason)}”" + (Department is null ? string.Empty : $"，建议转“{Shown(Department)}”"));

    private protected override object Values => (Reason, Department);
}
