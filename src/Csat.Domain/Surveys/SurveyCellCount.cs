namespace Csat.Domain;

/// <summary>How many responses a cell of the frame has.</summary>
/// <param name="Province">The province.</param>
/// <param name="Channel">The contact point.</param>
/// <param name="Service">The service.</param>
/// <param name="Responses">How many responses; 0 where nobody was surveyed.</param>
/// <remarks>Rule SUR-02.</remarks>
public sealed record SurveyCellCount(string Province, Touchpoint Channel, string Service, int Responses);
