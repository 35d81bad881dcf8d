namespace Csat.Domain;

/// <summary>Where a survey was held: a province, a channel and a service.</summary>
/// <param name="Province">The province.</param>
/// <param name="Channel">The contact point.</param>
/// <param name="Service">The service.</param>
/// <remarks>Rule SUR-02.</remarks>
public sealed record SurveyCell(string Province, Touchpoint Channel, string Service);
