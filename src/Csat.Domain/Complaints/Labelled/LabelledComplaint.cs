namespace Csat.Domain;

/// <summary>A text of which people know what a classifier should say: a line of a labelled set.</summary>
/// <remarks>
/// What a complaint isn't has no causes and no category. <see cref="Parse"/> reads lines such as
/// <c>{"id":"x1","lang":"en","pack":"telecom","text":"…","intent":"complaint","category":"operations","causes":["network-slow"],"escalationRisk":[],"claimedLevel":null,"note":null}</c>.
/// </remarks>
public sealed partial record LabelledComplaint
{
    /// <summary>The note of a text that says nothing one could act on.</summary>
    public const string NoInformation = "no-info";

    /// <summary>Its name in the set.</summary>
    public required string Id { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The text's language, such as <c>zh</c>; <see langword="null"/> when not given.</summary>
    public string? Language { get; init; }

    /// <summary>The name of the bundled rules that it is for, such as <c>telecom</c>; <see langword="null"/> when not given.</summary>
    public string? Pack { get; init; }

    /// <summary>What the customer wants.</summary>
    public required ComplaintIntent Intent { get; init; }

    /// <summary>The category of the main cause; <see langword="null"/> for none, in files <c>none</c>.</summary>
    public ComplaintCategory? Category { get; init; }

    /// <summary>The causes, the main one first.</summary>
    public IReadOnlyList<ComplaintCause> Causes { get; init; } = [];

    /// <summary>Where the customer may go next.</summary>
    public IReadOnlyList<EscalationRisk> EscalationRisk { get; init; } = [];

    /// <summary>The level that the customer claims in words.</summary>
    public ClaimedLevel? ClaimedLevel { get; init; }

    /// <summary>A remark of those who labelled it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the text says nothing one could act on, so that a classifier rightly abstains.</summary>
    public bool SaysNothing => Note?.Contains(NoInformation, StringComparison.Ordinal) == true;

    /// <summary>Name, intent and causes.</summary>
    /// <returns>Such as <c>x1: complaint: network-slow</c>.</returns>
    public override string ToString() => $"{Id}: {Intent.Code()}{(Causes.Count > 0 ? ": " + string.Join(", ", Causes.Select(cause => cause.Code())) : string.Empty)}";
}
