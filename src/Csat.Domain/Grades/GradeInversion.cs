namespace Csat.Domain;

/// <summary>Two neighbouring grades of a family of which the better one has the worse value.</summary>
/// <param name="Better">The better grade.</param>
/// <param name="Lower">The next lower grade.</param>
public sealed record GradeInversion(ServiceGrade Better, ServiceGrade Lower);
