using NodaTime;

namespace Csat.Sla;

/// <summary>How long a share of finished work took at most: «90 % within 10 h».</summary>
/// <param name="Share">The share of the work, 0 to 1.</param>
/// <param name="Time">The counted time within which it was done, zero or more.</param>
/// <remarks>Nothing is checked here: <see cref="ResolutionTimes"/> finds what is wrong, for all its quantiles at once.</remarks>
public readonly record struct TimeQuantile(double Share, Duration Time);
