namespace Csat.Domain;

/// <summary>What a message to the customer is for.</summary>
public enum MessageKind
{
    /// <summary>An engineer has the ticket and will phone: rule MSG-01.</summary>
    Dispatched = 0,

    /// <summary>The work isn't finished yet: rule MSG-02.</summary>
    NotFinished = 1,

    /// <summary>The work is finished; the customer is asked for a rating: rule MSG-03.</summary>
    Finished = 2,
}
