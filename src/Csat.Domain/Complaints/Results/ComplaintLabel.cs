namespace Csat.Domain;

/// <summary>An answer of an axis.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Code">The code.</param>
/// <param name="Score">The sum of the weights of the rules that hold. A score, not a probability.</param>
/// <param name="Margin">How far it is ahead: of the second code where one answer is given, of the threshold elsewhere.</param>
public readonly record struct ComplaintLabel(ComplaintAxis Axis, string Code, double Score, double Margin);
