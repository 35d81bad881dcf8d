namespace Csat.Scoring;

/// <summary>By what issues are told apart; the parts combine.</summary>
[Flags]
public enum HotIssueParts
{
    /// <summary>By nothing: no key.</summary>
    None = 0,

    /// <summary>By cause.</summary>
    Cause = 1,

    /// <summary>By product or service.</summary>
    Product = 2,

    /// <summary>By area.</summary>
    Area = 4,

    /// <summary>By cause, product and area.</summary>
    All = Cause | Product | Area,
}
