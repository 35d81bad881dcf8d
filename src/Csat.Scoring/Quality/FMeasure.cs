namespace Csat.Scoring;

/// <summary>The F1 of one code from its counts.</summary>
internal static class FMeasure
{
    /// <remarks>
    /// Every item that has to do with the code is a hit, a false alarm or missed: with J = hits/all of them F1 = 2J/(1 + J), which rises with J, so
    /// that the limits of J are those of F1.
    /// </remarks>
    public static Estimate Of(long hits, long wrong, ScoreOptions options)
    {
        Estimate overlap = Estimate.OfProportion(hits, hits + wrong, options, "f1");
        return overlap.Value is not { } share ? overlap : overlap with
        {
            Value = 2.0 * hits / ((2.0 * hits) + wrong),
            Lower = Turned(overlap.Lower),
            Upper = Turned(overlap.Upper),
            StandardError = 2 / (1 + share) / (1 + share) * overlap.StandardError,
        };
    }

    private static double? Turned(double? share) => 2 * share / (1 + share);
}
