using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Something that nobody may do to a customer. Presets: <see cref="RedLines"/>.</summary>
/// <param name="Code">Its stable code, such as <c>shirking</c>; compared by ordinal.</param>
/// <param name="Name">The name to show.</param>
public sealed record RedLine(string Code, LocalizedText Name)
{
    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;
}
