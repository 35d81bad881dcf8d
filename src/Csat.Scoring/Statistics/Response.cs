namespace Csat.Scoring;

/// <summary>Who answered of those whom a question concerned.</summary>
internal readonly record struct Response(long Answered, long NoAnswer, long Invalid)
{
    /// <summary>Whether fewer answered than the caller reports. Nobody asked is no data, and not suppressed.</summary>
    public bool IsTooLow(ScoreOptions options) =>
        options.MinimumResponseRate > 0 && Answered < options.MinimumResponseRate * ((double)Answered + NoAnswer + Invalid);
}
