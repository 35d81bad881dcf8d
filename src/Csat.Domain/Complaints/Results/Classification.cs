using NodaTime;

namespace Csat.Domain;

/// <summary>What rules say about a text, each answer with its evidence.</summary>
/// <remarks>
/// Rules CMP-03 (category and owner), CMP-05 (level from facts), CMP-11 to CMP-14 (causes), CMP-17 (praise is a record too), CMP-18 (social media),
/// CMP-19 (service providers), TKT-05 (route) and TKT-07 (expert consultation). Scores are no probabilities.
/// </remarks>
public sealed partial record Classification
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Which rules decided.</summary>
    public required RuleSetReference RuleSet { get; init; }

    /// <summary>What the customer wants; <see langword="null"/> where the rules abstain.</summary>
    public ComplaintIntent? Intent { get; init; }

    /// <summary>The category of the main cause; <see langword="null"/> for none.</summary>
    public ComplaintCategory? Category { get; init; }

    /// <summary>All categories whose causes reach the threshold together, the strongest first.</summary>
    public IReadOnlyList<ComplaintCategory> Categories { get; init; } = [];

    /// <summary>The causes, the main one first: those of the strongest category, then by score, then by place in the text.</summary>
    public IReadOnlyList<ComplaintCause> Causes { get; init; } = [];

    /// <summary>The level that the customer claims in words.</summary>
    public ClaimedLevel? ClaimedLevel { get; init; }

    /// <summary>The level from facts.</summary>
    public ComplaintLevel Level { get; init; }

    /// <summary>How grave it is; <see langword="null"/> where it is no complaint and no rule says so.</summary>
    public ComplaintSeverity? Severity { get; init; }

    /// <summary>Where the customer may go next.</summary>
    public IReadOnlyList<EscalationRisk> EscalationRisk { get; init; } = [];

    /// <summary>The id of the department that owns it.</summary>
    public required string Department { get; init; }

    /// <summary>The department's name.</summary>
    public LocalizedText DepartmentName { get; init; }

    /// <summary>How long after the complaint the customer is contacted at the latest.</summary>
    [System.Text.Json.Serialization.JsonConverter(typeof(DurationJsonConverter))]
    public Duration ContactWithin { get; init; }

    /// <summary>Which way the case goes. Rules TKT-05 and CMP-19.</summary>
    public TicketRoute Route { get; init; }

    /// <summary>Why experts take it up together; empty when they needn't. Rule TKT-07.</summary>
    public IReadOnlyList<ExpertReason> ExpertReasons { get; init; } = [];

    /// <summary>Whether the customer is right, from the facts; never from the text. Rules CMP-05 and CMP-06.</summary>
    public bool? IsJustified { get; init; }

    /// <summary>Whether it is a complaint in public, to be dealt with early. Rule CMP-18.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether a person has to read it.</summary>
    public bool NeedsHuman => HumanReason is not null;

    /// <summary>Why a person has to read it; <see langword="null"/> when nobody has to.</summary>
    public HumanReason? HumanReason { get; init; }

    /// <summary>The answers with their scores.</summary>
    public IReadOnlyList<ComplaintLabel> Labels { get; init; } = [];

    /// <summary>Which rule held, and where its words stand; in the order of the text.</summary>
    public IReadOnlyList<ComplaintEvidence> Evidence { get; init; } = [];

    /// <summary>Rules whose words occur and that have no effect, with the reason.</summary>
    public IReadOnlyList<SuppressedRule> Suppressed { get; init; } = [];

    /// <summary>The kind of ticket that it becomes; <see langword="null"/> where the intent doesn't say. Rule CMP-17.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public TicketKind? TicketKind => Intent switch
    {
        ComplaintIntent.Complaint => Domain.TicketKind.Complaint,
        ComplaintIntent.Praise => Domain.TicketKind.Praise,
        ComplaintIntent.Inquiry => Domain.TicketKind.Consultation,
        _ => null,
    };

    /// <summary>When the customer is contacted at the latest.</summary>
    /// <param name="received">When the text came.</param>
    /// <returns>The time.</returns>
    public Instant ContactDue(Instant received) => received + ContactWithin;

    /// <summary>The first words of the explanation.</summary>
    /// <returns>Such as <c>complaint: network-slow</c>.</returns>
    public override string ToString() =>
        (Intent?.Code() ?? "no intent") + (Causes.Count > 0 ? ": " + string.Join(", ", Causes.Select(cause => cause.Code())) : string.Empty);
}
