namespace Csat.Sla;

/// <summary>Which pauses stop a target's clock: all, none, only some reasons, or all but some.</summary>
/// <remarks>Two masks are equal when they take the same reasons by the same words, in any order. Immutable and thread-safe.</remarks>
public sealed class PauseMask : IEquatable<PauseMask>
{
    private PauseMask(bool takesOthers, IEnumerable<PauseReason> reasons)
    {
        TakesOthers = takesOthers;
        Reasons = Array.AsReadOnly<PauseReason>([.. reasons.Distinct().OrderBy(reason => reason.Code, StringComparer.Ordinal)]);
    }

    /// <summary>Every pause stops the clock.</summary>
    public static PauseMask All { get; } = new(true, []);

    /// <summary>No pause stops the clock.</summary>
    public static PauseMask None { get; } = new(false, []);

    /// <summary>Whether reasons that <see cref="Reasons"/> doesn't list are taken.</summary>
    public bool TakesOthers { get; }

    /// <summary>The reasons that are treated otherwise than the others, by code.</summary>
    public IReadOnlyList<PauseReason> Reasons { get; }

    /// <summary>Only pauses for these reasons stop the clock.</summary>
    /// <param name="reasons">The reasons; none takes no pause.</param>
    /// <returns>The mask.</returns>
    /// <exception cref="ArgumentException">A reason is missing.</exception>
    public static PauseMask Only(params PauseReason[] reasons) => new(false, Checked(Throw.IfNull(reasons)));

    /// <summary>All pauses but those for these reasons stop the clock.</summary>
    /// <param name="reasons">The reasons; none takes every pause.</param>
    /// <returns>The mask.</returns>
    /// <exception cref="ArgumentException">A reason is missing.</exception>
    public static PauseMask Except(params PauseReason[] reasons) => new(true, Checked(Throw.IfNull(reasons)));

    /// <summary>Whether a pause for a reason stops the clock.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>Whether it does.</returns>
    public bool Takes(PauseReason reason) => Reasons.Contains(Throw.IfNull(reason)) != TakesOthers;

    /// <inheritdoc/>
    public bool Equals(PauseMask? other) => other is not null && TakesOthers == other.TakesOthers && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PauseMask);

    /// <inheritdoc/>
    public override int GetHashCode() => (TakesOthers, string.Join(",", Reasons)).GetHashCode();

    /// <summary>The mask in a few words, such as «all except parts».</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Reasons.Count == 0
        ? TakesOthers ? "all" : "none"
        : (TakesOthers ? "all except " : "only ") + string.Join(", ", Reasons);

    private static PauseReason[] Checked(PauseReason[] reasons)
    {
        if (Array.IndexOf(reasons, null) >= 0)
        {
            Throw.Argument("A pause reason is missing; legal: reasons such as those of PauseReason.All.", nameof(reasons));
        }

        return reasons;
    }
}
