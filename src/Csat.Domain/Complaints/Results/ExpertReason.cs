using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Why experts of several departments take a case up together.</summary>
/// <remarks>Rule TKT-07.</remarks>
[JsonConverter(typeof(KebabEnumConverter<ExpertReason>))]
public enum ExpertReason
{
    /// <summary>It was complained about before, as often as the policy says.</summary>
    RepeatComplaint = 0,

    /// <summary>It went over the local level.</summary>
    OverLevel = 1,

    /// <summary>The problem is a hard one.</summary>
    DifficultCause = 2,

    /// <summary>It is critical.</summary>
    Critical = 3,
}
