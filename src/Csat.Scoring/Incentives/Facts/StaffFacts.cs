using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>The period's facts about one member of staff.</summary>
/// <remarks>A measure without a fact is a measure without data. Data: <see cref="IncentiveScheme.Evaluate"/> lists every fault.</remarks>
public sealed class StaffFacts
{
    /// <summary>States the facts about one person.</summary>
    /// <param name="staffId">The person's stable id, compared by ordinal; a pseudonym serves.</param>
    /// <param name="facts">At most one fact a measure, in any order; copied. <see langword="null"/> reads as none.</param>
    [JsonConstructor]
    public StaffFacts(string staffId, IReadOnlyList<MeasureFact> facts)
    {
        StaffId = staffId;
        Facts = facts is null ? [] : Array.AsReadOnly([.. facts]);
    }

    /// <summary>The person's stable id.</summary>
    public string StaffId { get; }

    /// <summary>The facts, in the order given.</summary>
    public IReadOnlyList<MeasureFact> Facts { get; }

    /// <summary>The id and the number of facts.</summary>
    /// <returns>A short text.</returns>
    public override string ToString() => $"{StaffId}: {Facts.Count} facts";
}
