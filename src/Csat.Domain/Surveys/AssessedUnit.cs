namespace Csat.Domain;

/// <summary>A department at headquarters or a provincial company, and how much the survey's result counts in its assessment.</summary>
/// <param name="Level">Whether it is of headquarters or of a province.</param>
/// <param name="Name">Its name; of a provincial company the province's, as the frame has it.</param>
/// <param name="Weight">The weight of satisfaction in its assessment, above 0 and at most 1.</param>
/// <remarks>Rule SUR-02. How an assessment is computed is a matter of scoring.</remarks>
public sealed record AssessedUnit(OrganizationLevel Level, string Name, decimal Weight);
