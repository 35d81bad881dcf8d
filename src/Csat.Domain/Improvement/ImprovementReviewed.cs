using NodaTime;

namespace Csat.Domain;

/// <summary>Several parties reviewed the plan: the second gate of rule IMP-06.</summary>
public sealed class ImprovementReviewed : ImprovementEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="on">The day.</param>
    /// <param name="parties">Who reviewed it; fewer than <see cref="ImprovementLoop.FewestParties"/> different ones are refused by the improvement.</param>
    /// <param name="isApproved">Whether it goes on; otherwise it is to be planned anew.</param>
    /// <exception cref="ArgumentException">A party is missing or blank.</exception>
    public ImprovementReviewed(LocalDate on, IEnumerable<string> parties, bool isApproved)
        : base(on)
    {
        Parties = Array.AsReadOnly<string>([.. Throw.IfNull(parties).Select(party => Throw.IfBlank(party, nameof(parties)))]);
        IsApproved = isApproved;
    }

    /// <summary>Who reviewed it.</summary>
    public IReadOnlyList<string> Parties { get; }

    /// <summary>Whether it goes on.</summary>
    public bool IsApproved { get; }

    /// <inheritdoc/>
    public override ImprovementEventType Type => ImprovementEventType.Reviewed;

    private protected override LocalizedText Detail => new(
        $"{Said(IsApproved).En} by {string.Join(", ", Parties.Select(party => $"'{Throw.Whole(party)}'"))}",
        $"{string.Concat(Parties.Select(party => $"“{Throw.Whole(party)}”"))}，{Said(IsApproved).Zh}");

    private protected override object? Values => (IsApproved, string.Join("\0", Parties));
}
