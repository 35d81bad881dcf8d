using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>How a fact is compared.</summary>
[JsonConverter(typeof(KebabEnumConverter<FactOperator>))]
public enum FactOperator
{
    /// <summary>Equal.</summary>
    Eq = 0,

    /// <summary>Given, and not equal.</summary>
    Ne = 1,

    /// <summary>Less.</summary>
    Lt = 2,

    /// <summary>Less or equal.</summary>
    Le = 3,

    /// <summary>More.</summary>
    Gt = 4,

    /// <summary>More or equal.</summary>
    Ge = 5,

    /// <summary>One of a list.</summary>
    In = 6,
}
