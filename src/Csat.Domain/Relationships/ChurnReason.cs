namespace Csat.Domain;

/// <summary>What a CRM's own reason for leaving stands for.</summary>
/// <param name="Type">How the customer was lost.</param>
/// <param name="Cause">Where the reason lies; <see langword="null"/> where nobody recorded it. What lies outside the company is <see cref="ChurnCause.Outside"/>.</param>
/// <remarks>Rules REL-04 and REL-05.</remarks>
public sealed record ChurnReason(ChurnType Type, ChurnCause? Cause = null);
