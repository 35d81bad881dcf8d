namespace Csat.Scoring;

/// <summary>How well one code is given.</summary>
/// <param name="Code">The code.</param>
/// <param name="Support">In how many items the code is expected.</param>
/// <param name="Predicted">In how many items the code was given.</param>
/// <param name="Hits">In how many of both.</param>
/// <param name="RightAbstentions">In how many items the code is expected and giving none was right all the same.</param>
/// <param name="Precision">Hits of those given; without any there is no precision, not one of 0.</param>
/// <param name="Recall">Hits and right abstentions of those expected.</param>
/// <param name="F1">
/// 2h/(2h + false alarms + missed), h the hits and right abstentions. Its <see cref="Estimate.N"/> is h + false alarms + missed: among those
/// the hits are a proportion J, whose interval becomes that of F1 by 2J/(1 + J).
/// </param>
public sealed record ClassQuality(
    string Code, long Support, long Predicted, long Hits, long RightAbstentions, Estimate Precision, Estimate Recall, Estimate F1)
{
    /// <summary>In how many items the code was given and not expected.</summary>
    public long FalseAlarms => Predicted - Hits;

    /// <summary>In how many items the code is expected, not given, and giving none was not right.</summary>
    public long Missed => Support - Hits - RightAbstentions;
}
