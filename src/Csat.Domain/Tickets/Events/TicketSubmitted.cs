using NodaTime;

namespace Csat.Domain;

/// <summary>The customer reported it: the first event of every ticket.</summary>
/// <remarks>Rules TKT-01 and TKT-04; the first person asked is the owner, rule ORG-04.</remarks>
public sealed class TicketSubmitted : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="id">The ticket's number.</param>
    /// <param name="customer">The customer's number or name.</param>
    /// <param name="owner">Who was asked first, and stays responsible.</param>
    /// <param name="product">The product, such as <c>broadband</c>; <see langword="null"/> when unknown.</param>
    /// <param name="severity">How grave a fault is; everything else is ordinary.</param>
    /// <exception cref="ArgumentException">A text is missing or blank, or holds half of a surrogate pair; or something other than a fault has a severity.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value isn't declared.</exception>
    public TicketSubmitted(Instant at, TicketKind kind, string id, string customer, string owner, string? product = null, TicketSeverity severity = TicketSeverity.Ordinary)
        : base(at)
    {
        Kind = TicketKindLabels.All.Contains(kind) ? kind : throw Throw.Undeclared(kind, TicketKindLabels.All, nameof(kind));
        Id = Throw.IfBlank(id);
        Customer = Throw.IfBlank(customer);
        Owner = Throw.IfBlank(owner);
        Product = product is null ? null : Throw.IfBlank(product);
        Severity = TicketSeverityLabels.All.Contains(severity) ? severity : throw Throw.Undeclared(severity, TicketSeverityLabels.All, nameof(severity));

        if (severity != TicketSeverity.Ordinary && kind != TicketKind.Fault)
        {
            Throw.Argument($"A ticket of the kind {kind} is {severity}; legal: only faults are other than Ordinary.", nameof(severity));
        }
    }

    /// <summary>What it is about.</summary>
    public TicketKind Kind { get; }

    /// <summary>The ticket's number.</summary>
    public string Id { get; }

    /// <summary>The customer's number or name.</summary>
    public string Customer { get; }

    /// <summary>Who was asked first, and stays responsible.</summary>
    public string Owner { get; }

    /// <summary>The product, such as <c>broadband</c>; <see langword="null"/> when unknown.</summary>
    public string? Product { get; }

    /// <summary>How grave a fault is; everything else is ordinary.</summary>
    public TicketSeverity Severity { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.Submitted;

    internal override LocalizedText Detail => new(
        $"{Kind.Label().En} '{Shown(Id)}' of customer '{Shown(Customer)}'" + (Product is null ? string.Empty : $", product '{Shown(Product)}'") + (Severity == TicketSeverity.Ordinary ? string.Empty : ", " + Severity.Label().En) + $", owner '{Shown(Owner)}'",
        $"客户“{Shown(Customer)}”的{Kind.Label().Zh}工单“{Shown(Id)}”" + (Product is null ? string.Empty : $"，产品“{Shown(Product)}”") + (Severity == TicketSeverity.Ordinary ? string.Empty : "，" + Severity.Label().Zh) + $"，责任人“{Shown(Owner)}”");

    private protected override object Values => (Kind, Id, Customer, Owner, Product, Severity);
}
