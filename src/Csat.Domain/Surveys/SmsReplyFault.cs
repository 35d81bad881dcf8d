namespace Csat.Domain;

/// <summary>Why a reply by text message names no level for certain.</summary>
/// <remarks>Rule CB-07. An unclear reply is for a person to read, never a guess.</remarks>
public enum SmsReplyFault
{
    /// <summary>It names one level.</summary>
    None = 0,

    /// <summary>Nothing that could be read.</summary>
    Empty = 1,

    /// <summary>Longer than a reply can be.</summary>
    TooLong = 2,

    /// <summary>It names several levels.</summary>
    SeveralLevels = 3,

    /// <summary>It names a satisfied and a dissatisfied level.</summary>
    Contradiction = 4,

    /// <summary>The level stands beside a negation or is taken back.</summary>
    Negated = 5,

    /// <summary>The level stands in a question.</summary>
    Question = 6,

    /// <summary>It answers with a letter or a number that the scale doesn't have.</summary>
    NotOnScale = 7,

    /// <summary>It mentions a level inside other words.</summary>
    Embedded = 8,

    /// <summary>It mentions no level.</summary>
    Unknown = 9,
}
