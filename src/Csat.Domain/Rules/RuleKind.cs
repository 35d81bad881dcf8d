namespace Csat.Domain;

/// <summary>How much of a rule its source gives.</summary>
public enum RuleKind
{
    /// <summary>The source gives the number, the formula or the enumeration.</summary>
    Exact = 0,

    /// <summary>The source gives the idea; the parameter is this library's default and can be changed.</summary>
    Qualitative = 1,

    /// <summary>The source gives the shape of a record, a message or a check-list.</summary>
    Template = 2,

    /// <summary>The number is lost in the source; the parameter is configurable and is never passed off as given.</summary>
    Lost = 3,
}
