using Csat.Domain;

namespace Csat.TestKit;

/// <summary>A scale and how often each of its levels was answered; what <see cref="DomainArbitraries.CountedScales"/> generates.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="Counts">One count a level, in the order of <see cref="RatingScale.Levels"/>; all may be zero.</param>
public sealed record CountedScale(RatingScale Scale, IReadOnlyList<long> Counts)
{
    /// <summary>The answers one by one, as indexes into <see cref="RatingScale.Levels"/>, for models that count naively.</summary>
    public IEnumerable<int> Answers => Counts.SelectMany((count, level) => Enumerable.Repeat(level, checked((int)count)));

    /// <inheritdoc/>
    public override string ToString() => $"{Scale.Id}: {string.Join(" ", Counts)}";
}
