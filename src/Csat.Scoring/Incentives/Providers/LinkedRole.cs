using Csat.Domain;

namespace Csat.Scoring;

/// <summary>A post whose pay depends on how good the providers are. Presets: <see cref="LinkedRoles"/>. Rule INC-09.</summary>
/// <param name="Code">Its stable code, such as <c>network-manager</c>; compared by ordinal.</param>
/// <param name="Name">The name to show.</param>
public sealed record LinkedRole(string Code, LocalizedText Name)
{
    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;
}
