namespace Csat.Domain;

/// <summary>What holds for the handling of every complaint.</summary>
public static class ComplaintHandling
{
    /// <summary>The id of the department that alone answers the customer: service control, which runs hotline and dispatch. Others report to it. Rule CMP-10.</summary>
    public const string ReplyAuthority = "service-control";

    /// <summary>The four steps, in their order. Rule CMP-15.</summary>
    public static IReadOnlyList<HandlingStep> Steps => HandlingStepLabels.All;

    /// <summary>What a customer who complains meets first. Rule CMP-16.</summary>
    public static IReadOnlyList<HandlingAttitude> Attitudes => HandlingAttitudeLabels.All;

    /// <summary>Whether a case is a complaint: the customer sees a problem, feels harmed and wants it put right.</summary>
    /// <param name="seesProblem">Whether the customer finds or believes that something is wrong.</param>
    /// <param name="feelsHarmed">Whether the customer feels harmed by it.</param>
    /// <param name="claims">Whether the customer wants it solved, remedied or compensated.</param>
    /// <returns>Whether it is.</returns>
    /// <remarks>Rule CMP-01. What can be claimed: <see cref="ComplaintClaim"/>.</remarks>
    public static bool IsComplaint(bool seesProblem, bool feelsHarmed, bool claims) => seesProblem && feelsHarmed && claims;

    /// <summary>The steps that are still to be taken, in their order.</summary>
    /// <param name="done">The steps taken.</param>
    /// <returns>The others.</returns>
    public static IReadOnlyList<HandlingStep> Missing(IEnumerable<HandlingStep> done)
    {
        HandlingStep[] taken = [.. Throw.IfNull(done)];
        return [.. HandlingStepLabels.All.Where(step => Array.IndexOf(taken, step) < 0)];
    }

    /// <summary>Whether a department may answer the customer. Rule CMP-10.</summary>
    /// <param name="department">The department's id.</param>
    /// <returns>Whether it may.</returns>
    public static bool MayReply(string department) => Throw.IfBlank(department) == ReplyAuthority;
}
