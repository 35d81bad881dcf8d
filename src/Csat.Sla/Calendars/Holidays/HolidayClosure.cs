using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>A stretch of closed time that is not a whole date, such as the afternoon of a works meeting.</summary>
/// <param name="From">From when on it is closed.</param>
/// <param name="Until">Until when, exclusive; after <paramref name="From"/>.</param>
/// <param name="Name">Why.</param>
public sealed record HolidayClosure(Instant From, Instant Until, LocalizedText Name)
{
    /// <summary>Who says so; <see langword="null"/> when unknown.</summary>
    /// <value>By default <see langword="null"/>.</value>
    public LocalizedText? Source { get; init; }
}
