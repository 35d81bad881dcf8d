using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>The period's facts about a unit whose results count for the people linked to it, such as a service provider. Rule INC-09.</summary>
public sealed class UnitFacts
{
    /// <summary>States the facts about one unit.</summary>
    /// <param name="unitId">The unit's stable id, compared by ordinal.</param>
    /// <param name="facts">At most one fact a measure of scope <see cref="MeasureScope.Linked"/>; copied. <see langword="null"/> reads as none.</param>
    [JsonConstructor]
    public UnitFacts(string unitId, IReadOnlyList<MeasureFact> facts)
    {
        UnitId = unitId;
        Facts = facts is null ? [] : Array.AsReadOnly([.. facts]);
    }

    /// <summary>The unit's stable id.</summary>
    public string UnitId { get; }

    /// <summary>The facts, in the order given.</summary>
    public IReadOnlyList<MeasureFact> Facts { get; }

    /// <summary>The id and the number of facts.</summary>
    /// <returns>A short text.</returns>
    public override string ToString() => $"{UnitId}: {Facts.Count} facts";
}
