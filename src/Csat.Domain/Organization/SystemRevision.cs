using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>A revision of the customer-service system.</summary>
/// <param name="Version">The version that it made.</param>
/// <param name="RevisedOn">The day on which it was ready.</param>
/// <param name="Changes">What it changed.</param>
/// <param name="GeneralManager">The general manager who approved it; <see langword="null"/> while nobody has.</param>
/// <param name="ApprovedOn">The day of the approval; <see langword="null"/> before.</param>
/// <remarks>Rule IMP-18: a revision holds, and counts for its year, only when the general manager has approved it.</remarks>
[JsonConverter(typeof(SystemRevisionJsonConverter))]
public sealed record SystemRevision(string Version, LocalDate RevisedOn, string Changes, string? GeneralManager = null, LocalDate? ApprovedOn = null)
{
    /// <summary>Whether it was approved up to a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the general manager is named and approved it on the day or before.</returns>
    public bool IsApprovedOn(LocalDate day) => !string.IsNullOrWhiteSpace(GeneralManager) && ApprovedOn <= day;
}
