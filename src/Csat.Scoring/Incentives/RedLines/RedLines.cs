using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The red lines that the source names. Rule INC-05. Their codes and names are those of the causes of complaints.</summary>
public static class RedLines
{
    /// <summary>Turning a customer away, or sending them from one to another.</summary>
    public static RedLine Shirking { get; } = Of(ComplaintCause.Shirking);

    /// <summary>Promising what isn't true or isn't kept.</summary>
    public static RedLine FalsePromise { get; } = Of(ComplaintCause.FalsePromise);

    /// <summary>Both.</summary>
    public static IReadOnlyList<RedLine> All { get; } = Array.AsReadOnly([Shirking, FalsePromise]);

    private static RedLine Of(ComplaintCause cause) => new(cause.Code(), cause.Label());
}
