namespace Csat.Domain;

/// <summary>Who carries a survey out.</summary>
/// <remarks>Rule SUR-01 asks for an independent third party.</remarks>
public enum SurveyConductor
{
    /// <summary>The company itself.</summary>
    Own = 0,

    /// <summary>An independent third party.</summary>
    ThirdParty = 1,
}
