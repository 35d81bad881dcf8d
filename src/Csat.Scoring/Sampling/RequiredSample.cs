namespace Csat.Scoring;

/// <summary>How many answers a survey needs.</summary>
/// <param name="Exact">What the formula gives, before it is rounded up.</param>
/// <param name="Answers">The whole number of answers: <paramref name="Exact"/> rounded up.</param>
/// <remarks>Answers, not people asked: <see cref="Invitations"/> says how many to ask at an expected response rate.</remarks>
public sealed record RequiredSample(double Exact, long Answers)
{
    /// <summary>How many people have to be asked so that enough of them answer.</summary>
    /// <param name="responseRate">The share that answers, above 0 and at most 1.</param>
    /// <returns>The number, rounded up. It can pass the population: then the survey can't reach its margin.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is outside its range.</exception>
    public long Invitations(double responseRate) =>
        responseRate > 0 && responseRate <= 1
            ? SampleSize.RoundUp(Answers / responseRate, nameof(responseRate)).Answers
            : throw Throw.OutOfRange(nameof(responseRate), responseRate, "a share above 0 and at most 1");
}
