namespace Csat.Domain;

/// <summary>Who learns what, how often and how.</summary>
/// <param name="Role">Who.</param>
/// <param name="Topic">What.</param>
/// <param name="EveryMonths">
/// Once in every period of so many months of the calendar year: 1, 2, 3, 4, 6 or 12; <see langword="null"/> is once, on joining.
/// </param>
/// <param name="Forms">How.</param>
/// <remarks>Rule IMP-22.</remarks>
public sealed record TrainingDuty(TrainingRole Role, LocalizedText Topic, int? EveryMonths, IReadOnlyList<TrainingForm> Forms);
