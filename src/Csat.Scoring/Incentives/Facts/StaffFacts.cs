using System.Text.Json.Serialization;

namespace Csat.Scoring;

/// <summary>The period's facts about one member of staff.</summary>
/// <remarks>A measure without a fact is a measure without data. Data: <see cref="IncentiveScheme.Evaluate(IncentiveFacts)"/> lists every fault.</remarks>
public sealed class StaffFacts
{
    /// <summary>States the facts about one person.</summary>
    /// <param name="staffId">The person's stable id, compared by ordinal; a pseudonym serves.</param>
    /// <param name="facts">At most one fact a measure, in any order; copied. <see langword="null"/> reads as none.</param>
    /// <param name="role">The person's role in the scheme's mix; <see langword="null"/> where the person answers wholly for himself.</param>
    /// <param name="team">The person's team; those without one are a team together.</param>
    /// <param name="linkedTo">The ids of the units whose results count for the person; copied. <see langword="null"/> reads as none.</param>
    [JsonConstructor]
    public StaffFacts(string staffId, IReadOnlyList<MeasureFact> facts, string? role = null, string? team = null, IReadOnlyList<string>? linkedTo = null)
    {
        StaffId = staffId;
        Facts = facts is null ? [] : Array.AsReadOnly([.. facts]);
        Role = role;
        Team = team;
        LinkedTo = linkedTo is null ? [] : Array.AsReadOnly([.. linkedTo]);
    }

    /// <summary>The person's stable id.</summary>
    public string StaffId { get; }

    /// <summary>The facts, in the order given.</summary>
    public IReadOnlyList<MeasureFact> Facts { get; }

    /// <summary>The person's role, one of <see cref="IncentiveScheme.Mix"/>.</summary>
    public string? Role { get; }

    /// <summary>The person's team: its mean is what small samples are shrunk to.</summary>
    public string? Team { get; }

    /// <summary>The units of <see cref="IncentiveFacts.Units"/> whose results the measures of scope <see cref="MeasureScope.Linked"/> count for the person.</summary>
    public IReadOnlyList<string> LinkedTo { get; }

    /// <summary>The id and the number of facts.</summary>
    /// <returns>A short text.</returns>
    public override string ToString() => $"{StaffId}: {Facts.Count} facts";
}
