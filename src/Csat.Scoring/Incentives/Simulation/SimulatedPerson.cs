namespace Csat.Scoring;

/// <summary>One person under two schemes.</summary>
public sealed record SimulatedPerson
{
    /// <summary>The person's id.</summary>
    public required string StaffId { get; init; }

    /// <summary>The score under the first scheme; <see langword="null"/> where there is none.</summary>
    public required double? Before { get; init; }

    /// <summary>The score under the second scheme; <see langword="null"/> where there is none.</summary>
    public required double? After { get; init; }

    /// <summary>After less before; <see langword="null"/> where one of both is missing.</summary>
    public double? Change => After - Before;

    /// <summary>The rank under the first scheme.</summary>
    public required int? RankBefore { get; init; }

    /// <summary>The rank under the second scheme.</summary>
    public required int? RankAfter { get; init; }

    /// <summary>The code of the reward under the first scheme; <see langword="null"/> for none.</summary>
    public required string? RewardBefore { get; init; }

    /// <summary>The code of the reward under the second scheme; <see langword="null"/> for none.</summary>
    public required string? RewardAfter { get; init; }

    /// <summary>What the first scheme pays: reward and single orders.</summary>
    public required decimal MoneyBefore { get; init; }

    /// <summary>What the second scheme pays: reward and single orders.</summary>
    public required decimal MoneyAfter { get; init; }

    /// <summary>Who, from which score to which.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{StaffId}: {Before} to {After}");
}
