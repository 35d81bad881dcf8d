namespace Csat.Domain;

/// <summary>Whether a past case's fault was avoided in a project.</summary>
/// <remarks>Rule IMP-19.</remarks>
public enum LessonStatus
{
    /// <summary>The project doesn't know the case yet.</summary>
    NotFedIn = 0,

    /// <summary>The case was given to the project; the review is still to come.</summary>
    FedIn = 1,

    /// <summary>Service confirmed in the review that the fault is avoided.</summary>
    Avoided = 2,

    /// <summary>Service found in the review that the fault is there again.</summary>
    Recurred = 3,
}
