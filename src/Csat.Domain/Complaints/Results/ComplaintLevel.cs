namespace Csat.Domain;

/// <summary>The level of a complaint, from facts only. What isn't known is <see langword="null"/>.</summary>
/// <param name="Sequence">Whether it is the first about its matter.</param>
/// <param name="Scope">Whether it went over the local level.</param>
/// <param name="Forum">Who has it.</param>
/// <remarks>Rule CMP-05.</remarks>
public readonly record struct ComplaintLevel(ComplaintSequence? Sequence, ComplaintScope? Scope, ComplaintForum? Forum)
{
    /// <summary>The level that facts give.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The level.</returns>
    public static ComplaintLevel Of(ComplaintFacts facts) => new(
        Throw.IfNull(facts).PreviousContacts is { } contacts ? (contacts > 0 ? ComplaintSequence.Repeat : ComplaintSequence.First) : null,
        facts.IsOverLevel is { } isOver ? (isOver ? ComplaintScope.OverLevel : ComplaintScope.Local) : null,
        facts.Forum);
}
