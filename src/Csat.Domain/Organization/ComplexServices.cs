namespace Csat.Domain;

/// <summary>The services that have a project manager, as the source names them, and how often customers hear of the progress.</summary>
/// <remarks>Rule ORG-06. The list is an example of the source, the interval this library's default.</remarks>
public static class ComplexServices
{
    /// <summary>How often a customer hears of the progress, in days: this library's default.</summary>
    public const int UsualNoticeDays = 7;

    /// <summary>New broadband.</summary>
    public const string NewBroadband = "new-broadband";

    /// <summary>A line for an enterprise.</summary>
    public const string EnterpriseLine = "enterprise-line";

    /// <summary>The services of the source.</summary>
    public static IReadOnlyList<string> Standard { get; } = Array.AsReadOnly([NewBroadband, EnterpriseLine]);

    /// <summary>Whether a service has a project manager.</summary>
    /// <param name="service">The service.</param>
    /// <param name="services">The operator's list; <see cref="Standard"/> when left out.</param>
    /// <returns>Whether it is on the list.</returns>
    public static bool NeedsProjectManager(string service, IEnumerable<string>? services = null) => (services ?? Standard).Contains(Throw.IfBlank(service), StringComparer.Ordinal);
}
