using Csat.Domain;

namespace Csat.Sla;

/// <summary>What a policy has to know about a request to choose its targets and limits.</summary>
public sealed record SlaRequest
{
    /// <summary>A request of which nothing is known: it meets targets that accept every request, at the default limit.</summary>
    public static SlaRequest Unknown { get; } = new();

    /// <summary>The kind of request, such as <c>repair</c>; <see langword="null"/> when not known.</summary>
    public string? RequestKind { get; init; }

    /// <summary>The product, such as <c>broadband</c>; <see langword="null"/> when not known.</summary>
    public string? Product { get; init; }

    /// <summary>The channel it came by, such as <c>Email</c>; <see langword="null"/> when not known.</summary>
    public string? Channel { get; init; }

    /// <summary>The area, such as <c>town</c> or <c>village</c>; <see langword="null"/> when not known.</summary>
    public string? Area { get; init; }

    /// <summary>The customer's service grade; <see langword="null"/> (not known) takes the default limit.</summary>
    public ServiceGrade? Grade { get; init; }
}
