using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>What a negation does to a term.</summary>
[JsonConverter(typeof(KebabEnumConverter<TermNegation>))]
public enum TermNegation
{
    /// <summary>Nothing.</summary>
    Ignored = 0,

    /// <summary>A negated occurrence doesn't count.</summary>
    Cancels = 1,

    /// <summary>Only a negated occurrence counts.</summary>
    Creates = 2,
}
