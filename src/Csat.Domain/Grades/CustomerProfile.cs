namespace Csat.Domain;

/// <summary>The template of a customer's profile: which items belong to which part.</summary>
/// <remarks>Rule GRD-18, source: China Mobile, customer-satisfying service: objectives, process management, service effectiveness.</remarks>
public static class CustomerProfile
{
    /// <summary>The part that an item belongs to.</summary>
    /// <param name="value">The item.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static ProfilePart Part(this ProfileItem value) => value switch
    {
        ProfileItem.Joining or ProfileItem.Identity or ProfileItem.Consumption => ProfilePart.Static,
        ProfileItem.Consultations or ProfileItem.TouchpointFeedback => ProfilePart.Dynamic,
        _ => throw Throw.Undeclared(value, ProfileItemLabels.All, nameof(value)),
    };

    /// <summary>The items of a part.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The items.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static IReadOnlyList<ProfileItem> Items(this ProfilePart part)
    {
        _ = part.Label();
        return [.. ProfileItemLabels.All.Where(item => item.Part() == part)];
    }
}
