namespace Csat.Domain;

/// <summary>What is known of a cause.</summary>
public sealed record ComplaintCauseEntry
{
    internal ComplaintCauseEntry(
        ComplaintCause cause, ComplaintCategory? category, bool isControllable, RegulatorClass regulatorClass, CauseBranch? branch, ContributingFactor[] factors, ValueOrigin origin) =>
        (Cause, Category, IsControllable, RegulatorClass, Branch, ContributingFactors, Origin) =
            (cause, category, isControllable, regulatorClass, branch, Array.AsReadOnly(factors), origin);

    /// <summary>The cause.</summary>
    public ComplaintCause Cause { get; }

    /// <summary>The category that follows from it; <see langword="null"/> for <see cref="ComplaintCause.Other"/>.</summary>
    public ComplaintCategory? Category { get; }

    /// <summary>Whether staff cause it.</summary>
    public bool IsControllable { get; }

    /// <summary>The regulator's class.</summary>
    public RegulatorClass RegulatorClass { get; }

    /// <summary>The branch of the tree of causes; <see langword="null"/> where the tree has none.</summary>
    public CauseBranch? Branch { get; }

    /// <summary>What may stand behind it and is to be checked.</summary>
    public IReadOnlyList<ContributingFactor> ContributingFactors { get; }

    /// <summary>Whether the source gives <see cref="IsControllable"/> or this library does.</summary>
    public ValueOrigin Origin { get; }

    /// <summary>The code of the cause.</summary>
    /// <returns>Such as <c>network-slow</c>.</returns>
    public override string ToString() => Cause.Code();
}
