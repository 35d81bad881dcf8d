namespace Csat.Scoring;

/// <summary>How the customer of one order rated it, in the four words of rule INC-06. From a scale: <see cref="OrderRatings.Of"/>.</summary>
public enum OrderRating
{
    /// <summary>Dissatisfied, however much.</summary>
    Dissatisfied = 0,

    /// <summary>Neither satisfied nor dissatisfied.</summary>
    Neutral = 1,

    /// <summary>Satisfied.</summary>
    Satisfied = 2,

    /// <summary>Very satisfied.</summary>
    VerySatisfied = 3,
}
