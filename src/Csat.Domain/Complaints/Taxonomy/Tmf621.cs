namespace Csat.Domain;

/// <summary>The words of TM Forum's trouble ticket (TMF621) for what a classification says.</summary>
/// <remarks>The API leaves the words of <c>ticketType</c> open: these are this library's defaults. Those of severity and priority are the API's.</remarks>
public static class Tmf621
{
    /// <summary>The <c>ticketType</c>.</summary>
    /// <param name="intent">The intent; <see langword="null"/> where it abstained.</param>
    /// <returns>Such as <c>complaint</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string TicketType(ComplaintIntent? intent) => intent switch
    {
        null => "unclassified",
        ComplaintIntent.Inquiry => "informationRequest",
        ComplaintIntent.Request => "serviceRequest",
        ComplaintIntent.Complaint => "complaint",
        ComplaintIntent.Praise => "praise",
        ComplaintIntent.Chase => "followUp",
        _ => throw Throw.Undeclared(intent.Value, ComplaintIntentLabels.All, nameof(intent)),
    };

    /// <summary>The <c>severity</c>.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns><c>Minor</c>, <c>Major</c> or <c>Critical</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Severity(ComplaintSeverity severity) => severity switch
    {
        ComplaintSeverity.Minor => "Minor",
        ComplaintSeverity.Major => "Major",
        ComplaintSeverity.Critical => "Critical",
        _ => throw Throw.Undeclared(severity, ComplaintSeverityLabels.All, nameof(severity)),
    };

    /// <summary>The <c>priority</c>: that of the severity, and one step more where the customer may go elsewhere.</summary>
    /// <param name="severity">The severity; <see langword="null"/> where there is none.</param>
    /// <param name="mayEscalate">Whether there is an escalation risk.</param>
    /// <returns><c>Low</c>, <c>Medium</c>, <c>High</c> or <c>Critical</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static string Priority(ComplaintSeverity? severity, bool mayEscalate) => severity switch
    {
        null => mayEscalate ? "Medium" : "Low",
        ComplaintSeverity.Minor => mayEscalate ? "High" : "Medium",
        ComplaintSeverity.Major => mayEscalate ? "Critical" : "High",
        ComplaintSeverity.Critical => "Critical",
        _ => throw Throw.Undeclared(severity.Value, ComplaintSeverityLabels.All, nameof(severity)),
    };
}
