using NodaTime;

namespace Csat.Domain;

/// <summary>A fault analysis report was filed.</summary>
/// <remarks>Rule TKT-15.</remarks>
public sealed class TicketAnalysisFiled : TicketEvent
{
    /// <summary>Records it.</summary>
    /// <param name="at">When.</param>
    /// <param name="cause">What caused it.</param>
    /// <param name="lessons">What was learned.</param>
    /// <param name="prevention">How it won't happen again.</param>
    /// <exception cref="ArgumentException">A text is missing or blank, or holds half of a surrogate pair.</exception>
    public TicketAnalysisFiled(Instant at, string cause, string lessons, string prevention)
        : base(at)
    {
        Cause = Throw.IfBlank(cause);
        Lessons = Throw.IfBlank(lessons);
        Prevention = Throw.IfBlank(prevention);
    }

    /// <summary>What caused it.</summary>
    public string Cause { get; }

    /// <summary>What was learned.</summary>
    public string Lessons { get; }

    /// <summary>How it won't happen again.</summary>
    public string Prevention { get; }

    /// <inheritdoc/>
    public override TicketEventType Type => TicketEventType.AnalysisFiled;

    internal override LocalizedText Detail => new(
        $"cause '{Shown(Cause)}', lessons '{Shown(Lessons)}', prevention '{Shown(Prevention)}'",
        $"原因“{Shown(Cause)}”，教训“{Shown(Lessons)}”，防范措施“{Shown(Prevention)}”");

    private protected override object Values => (Cause, Lessons, Prevention);
}
