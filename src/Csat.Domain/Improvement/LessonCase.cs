using System.Text.Json.Serialization;
using NodaTime;

namespace Csat.Domain;

/// <summary>A past case that projects learn from.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Evidence">What shows what happened, kept while it could be had.</param>
/// <param name="Lesson">What is learned.</param>
/// <param name="Department">The responsible department.</param>
/// <param name="On">The day on which it was filed.</param>
/// <remarks>Rule IMP-19. A ticket's own record is <see cref="CaseRecord"/>.</remarks>
public sealed record LessonCase(
    string Id, string Evidence, string Lesson, string Department, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate On);
