namespace Csat.Domain;

/// <summary>How customers are asked whether an improvement helped.</summary>
/// <remarks>Rule IMP-03.</remarks>
public enum VerificationWay
{
    /// <summary>By a second survey.</summary>
    SecondSurvey = 0,

    /// <summary>By callbacks.</summary>
    Callback = 1,
}
