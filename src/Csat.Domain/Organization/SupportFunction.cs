namespace Csat.Domain;

/// <summary>What a department of the support tier is there for. Its duty: <see cref="SupportDuties.DutyOf"/>.</summary>
/// <remarks>Rule ORG-02.</remarks>
public enum SupportFunction
{
    /// <summary>Knows what customers need.</summary>
    Marketing = 0,

    /// <summary>Keeps the network running.</summary>
    Operations = 1,

    /// <summary>Answers customers.</summary>
    CustomerService = 2,
}
