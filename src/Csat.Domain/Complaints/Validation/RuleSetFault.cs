using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>What can be wrong with a rule set.</summary>
[JsonConverter(typeof(KebabEnumConverter<RuleSetFault>))]
public enum RuleSetFault
{
    /// <summary>The file can't be read. Id CR000.</summary>
    Malformed = 0,

    /// <summary>Two terms or two rules of a file have the same id. Id CR001.</summary>
    DuplicateId = 1,

    /// <summary>A rule has a code that its axis doesn't have. Id CR002.</summary>
    UnknownCode = 2,

    /// <summary>A rule can never take effect. Id CR003.</summary>
    UnreachableRule = 3,

    /// <summary>Two rules give different answers where only one is possible. Id CR004.</summary>
    Conflict = 4,

    /// <summary>The department table has no row for a case. Id CR005.</summary>
    TableGap = 5,

    /// <summary>A condition can never hold. Id CR006.</summary>
    Contradiction = 6,

    /// <summary>A rule says what another one says. Id CR007.</summary>
    RedundantRule = 7,

    /// <summary>A form or a term says what another one says, or can never count. Id CR008.</summary>
    ShadowedForm = 8,

    /// <summary>A form stands in groups that oppose each other. Id CR009.</summary>
    OpposingGroups = 9,

    /// <summary>A form of a single character counts without context. Id CR010.</summary>
    BareCharacter = 10,

    /// <summary>A rule lacks an example that matches, or one that does not. Id CR011.</summary>
    MissingExample = 11,

    /// <summary>An example doesn't do what it says. Id CR012.</summary>
    FailingExample = 12,

    /// <summary>A rule has expired, or its dates are in the wrong order. Id CR013.</summary>
    ExpiredDates = 13,

    /// <summary>A code has rules in one language and none in another. Id CR014.</summary>
    MissingTwin = 14,

    /// <summary>The rules of a code can never reach the threshold. Id CR015.</summary>
    WeakWeight = 15,

    /// <summary>A rule names a term that isn't there. Id CR016.</summary>
    UnknownTerm = 16,

    /// <summary>No rule uses a term. Id CR017.</summary>
    UnusedTerm = 17,

    /// <summary>A file switches off a rule that isn't there. Id CR018.</summary>
    UnknownRule = 18,

    /// <summary>The check would take more work than its limit: it is not known to be all right. Id CR099.</summary>
    Undecided = 19,
}
