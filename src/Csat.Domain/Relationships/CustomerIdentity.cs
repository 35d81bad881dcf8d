namespace Csat.Domain;

/// <summary>What a customer is known by: on record, or as somebody who asks gives it.</summary>
/// <param name="IdNumber">The number of the identity document.</param>
/// <param name="Phone">The phone number.</param>
/// <param name="Room">The room or address.</param>
/// <remarks>Rule REL-13. <see cref="ToString"/> shows none of the three.</remarks>
public sealed record CustomerIdentity(string? IdNumber, string? Phone, string? Room)
{
    /// <summary>That it is an identity, and nothing of it.</summary>
    /// <returns>The type's name: logs hold no personal data.</returns>
    public override string ToString() => nameof(CustomerIdentity);
}
