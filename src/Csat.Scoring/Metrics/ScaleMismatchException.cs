using Csat.Domain;

namespace Csat.Scoring;

/// <summary>A metric or a merge was given a scale that it isn't defined for.</summary>
/// <remarks>The message names what was asked, the scale that was given and the scales that are legal.</remarks>
public sealed class ScaleMismatchException : ArgumentException
{
    /// <summary>Builds the refusal.</summary>
    /// <param name="message">What was asked, what was given, what is legal.</param>
    /// <param name="paramName">The parameter that carried the scale.</param>
    /// <param name="scale">The scale that was given.</param>
    public ScaleMismatchException(string message, string paramName, RatingScale scale)
        : base(message, paramName) => Scale = Throw.IfNull(scale);

    /// <summary>The scale that was given.</summary>
    public RatingScale Scale { get; }
}
