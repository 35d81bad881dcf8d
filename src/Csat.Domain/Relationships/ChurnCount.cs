namespace Csat.Domain;

/// <summary>How many customers were lost in a way and for a cause.</summary>
/// <param name="Type">How they were lost.</param>
/// <param name="Cause">Where the reason lies; <see langword="null"/> where nobody recorded it. What lies outside the company is <see cref="ChurnCause.Outside"/>.</param>
/// <param name="Customers">How many.</param>
/// <remarks>Rules REL-04 and REL-05.</remarks>
public sealed record ChurnCount(ChurnType Type, ChurnCause? Cause, int Customers);
