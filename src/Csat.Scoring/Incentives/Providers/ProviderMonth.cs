namespace Csat.Scoring;

/// <summary>What is known of one service provider's month.</summary>
/// <remarks>Data: nothing is refused on the way, <see cref="ProviderPolicy.Rate"/> lists every fault. Immutable.</remarks>
public sealed record ProviderMonth
{
    /// <summary>Which provider; compared by ordinal.</summary>
    public required string ProviderId { get; init; }

    /// <summary>The score in points, 0 to 1000; <see langword="null"/> where there is none.</summary>
    public double? Score { get; init; }

    /// <summary>The lower limit of the score's interval; <see langword="null"/> exactly where there is no score.</summary>
    public double? Lower { get; init; }

    /// <summary>The upper limit of the score's interval; <see langword="null"/> exactly where there is no score.</summary>
    public double? Upper { get; init; }

    /// <summary>How many orders the provider did, 0 or more.</summary>
    public long Orders { get; init; }

    /// <summary>The month's fee before quality is looked at, 0 or more.</summary>
    public decimal BaseFee { get; init; }
}
