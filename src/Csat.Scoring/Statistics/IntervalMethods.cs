namespace Csat.Scoring;

/// <summary>Which interval methods a kind of score has; the first is its default. Plain Wald is none of them.</summary>
internal static class IntervalMethods
{
    public static IReadOnlyList<IntervalMethod> Proportion { get; } = Array.AsReadOnly(
        [IntervalMethod.Wilson, IntervalMethod.ClopperPearson, IntervalMethod.AgrestiCoull, IntervalMethod.Jeffreys]);

    public static IReadOnlyList<IntervalMethod> Net { get; } = Array.AsReadOnly(
        [IntervalMethod.AdjustedWald, IntervalMethod.TangoScore, IntervalMethod.StudentT]);

    public static IReadOnlyList<IntervalMethod> Mean { get; } = Array.AsReadOnly([IntervalMethod.StudentT]);

    public static IReadOnlyList<IntervalMethod> Events { get; } = Array.AsReadOnly([IntervalMethod.Garwood, IntervalMethod.Byar]);

    public static IReadOnlyList<IntervalMethod> Bootstrap { get; } = Array.AsReadOnly([IntervalMethod.Bootstrap]);

    /// <summary>The method that the options ask for, or the default.</summary>
    public static IntervalMethod Choose(this IReadOnlyList<IntervalMethod> methods, ScoreOptions options, string what) =>
        options.Method is not { } method ? methods[0]
        : methods.Contains(method) ? method
        : throw Throw.NoMethod(what, method, methods, nameof(options));
}
