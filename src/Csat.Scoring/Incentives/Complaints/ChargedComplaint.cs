using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>One complaint and the person held responsible for it.</summary>
/// <param name="ComplaintId">The complaint's id; it is charged once.</param>
/// <param name="StaffId">Who is held responsible; compared by ordinal.</param>
/// <param name="Severity">How grave it is. Rule CMP-07.</param>
/// <param name="IsJustified">Whether an investigation found the customer right; <see langword="null"/> until there was one. Rule CMP-06.</param>
/// <param name="Sequence">Whether it is the first about its matter.</param>
/// <param name="Scope">Whether it went over the local level.</param>
[JsonConverter(typeof(ChargedComplaintConverter))]
public sealed record ChargedComplaint(
    string ComplaintId,
    string StaffId,
    ComplaintSeverity Severity,
    bool? IsJustified,
    ComplaintSequence Sequence = ComplaintSequence.First,
    ComplaintScope Scope = ComplaintScope.Local);
