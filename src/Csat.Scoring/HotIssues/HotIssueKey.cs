using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>What an issue is: cause × product × area, each of which may be missing.</summary>
/// <param name="Cause">The cause's code; <see langword="null"/> where it isn't known or doesn't tell issues apart.</param>
/// <param name="Product">The product; <see langword="null"/> likewise.</param>
/// <param name="Area">The area; <see langword="null"/> likewise.</param>
/// <remarks>Lists of equals are ordered by cause, product and area in ordinal order, a missing one last.</remarks>
public sealed record HotIssueKey(string? Cause, string? Product, string? Area)
{
    /// <summary>Whether no part is known.</summary>
    [JsonIgnore]
    public bool IsEmpty => Cause is null && Product is null && Area is null;

    /// <summary>The parts that are known: <c>network-slow · 5G · east</c>.</summary>
    /// <returns>The text, invariant.</returns>
    public override string ToString() => string.Join(" · ", new[] { Cause, Product, Area }.Where(part => part is not null));
}
