using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>A stretch of time that is cut out.</summary>
/// <param name="From">From when on.</param>
/// <param name="Until">Until when, exclusive.</param>
/// <param name="Name">Its name.</param>
/// <param name="Source">Where it is written.</param>
internal sealed record ClosureEntry(Instant From, Instant Until, LocalizedText? Name, LocalizedText? Source)
{
    /// <summary>Whether a holiday calendar says so, and not the builder itself.</summary>
    public bool IsImported { get; init; }
}
