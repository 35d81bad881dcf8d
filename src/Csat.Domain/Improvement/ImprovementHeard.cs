using NodaTime;

namespace Csat.Domain;

/// <summary>The leaders heard the plan: the first gate of rule IMP-06.</summary>
public sealed class ImprovementHeard : ImprovementEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="on">The day.</param>
    /// <param name="leader">Who heard it.</param>
    /// <param name="isApproved">Whether it goes on; otherwise it is to be planned anew.</param>
    /// <exception cref="ArgumentException">The leader is missing or blank.</exception>
    public ImprovementHeard(LocalDate on, string leader, bool isApproved)
        : base(on) => (Leader, IsApproved) = (Throw.IfBlank(leader), isApproved);

    /// <summary>Who heard it.</summary>
    public string Leader { get; }

    /// <summary>Whether it goes on.</summary>
    public bool IsApproved { get; }

    /// <inheritdoc/>
    public override ImprovementEventType Type => ImprovementEventType.Heard;

    private protected override LocalizedText Detail => new($"'{Throw.Whole(Leader)}', {Said(IsApproved).En}", $"“{Throw.Whole(Leader)}”，{Said(IsApproved).Zh}");

    private protected override object? Values => (Leader, IsApproved);
}
