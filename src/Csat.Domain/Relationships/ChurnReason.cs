namespace Csat.Domain;

/// <summary>What a CRM's own reason for leaving stands for.</summary>
/// <param name="Type">How the customer was lost.</param>
/// <param name="Cause">Where the reason lies; <see langword="null"/> where it is none of the company's, such as a move.</param>
/// <remarks>Rules REL-04 and REL-05.</remarks>
public sealed record ChurnReason(ChurnType Type, ChurnCause? Cause = null);
