namespace Csat.Scoring;

/// <summary>A figure of an own kind that the counts of a tally give, for <see cref="Bootstrap.Statistic"/>.</summary>
/// <param name="counts">The answers on each level, in the scale's order: from the worst to the best. At least one in all.</param>
/// <returns>The figure; <see cref="double.NaN"/> where the counts don't give one, such as a ratio to a level without answers.</returns>
/// <remarks>It is called once for the tally and once for each resample, so it must give the same figure for the same counts.</remarks>
public delegate double TallyStatistic(ReadOnlySpan<long> counts);
