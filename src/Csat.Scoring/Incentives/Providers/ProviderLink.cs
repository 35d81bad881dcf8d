namespace Csat.Scoring;

/// <summary>Who is responsible for a provider, in which post. Rule INC-09.</summary>
/// <param name="ManagerId">The manager; compared by ordinal.</param>
/// <param name="Role">The code of the post, one of <see cref="ProviderPolicy.Roles"/>.</param>
/// <param name="ProviderId">The provider.</param>
public sealed record ProviderLink(string ManagerId, string Role, string ProviderId);
