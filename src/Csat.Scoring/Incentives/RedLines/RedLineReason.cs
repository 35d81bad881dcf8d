namespace Csat.Scoring;

/// <summary>Why an accusation stands where it stands.</summary>
public enum RedLineReason
{
    /// <summary>Nobody has reported it yet.</summary>
    NotReported = 0,

    /// <summary>Pending: nobody has decided.</summary>
    NoDecision = 1,

    /// <summary>Pending: who decided is the accuser or the accused.</summary>
    DeciderIsParty = 2,

    /// <summary>Pending: it was upheld, but there is no evidence.</summary>
    NoEvidence = 3,

    /// <summary>Pending: an appeal can still be filed.</summary>
    AppealWindowOpen = 4,

    /// <summary>Pending: an appeal waits for its ruling.</summary>
    AppealOpen = 5,

    /// <summary>Pending: who ruled on the appeal is the accuser, the accused or the one who decided first.</summary>
    AppealRulerIsParty = 6,

    /// <summary>Confirmed: upheld, and nobody appealed in time.</summary>
    AppealWindowOver = 7,

    /// <summary>Confirmed: the appeal was refused.</summary>
    AppealRefused = 8,

    /// <summary>Dismissed: the red line wasn't crossed, in the view of who decided.</summary>
    NotUpheld = 9,

    /// <summary>Dismissed: the appeal was granted.</summary>
    AppealGranted = 10,
}
