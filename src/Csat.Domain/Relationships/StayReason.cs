namespace Csat.Domain;

/// <summary>Why a customer stays.</summary>
/// <remarks>Rule REL-09: habit and fear of trouble are no loyalty.</remarks>
public enum StayReason
{
    /// <summary>By choice.</summary>
    Choice = 0,

    /// <summary>Out of habit.</summary>
    Habit = 1,

    /// <summary>Because changing is trouble.</summary>
    FearOfTrouble = 2,
}
