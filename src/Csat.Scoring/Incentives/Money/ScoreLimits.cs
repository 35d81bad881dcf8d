using Csat.Domain;

namespace Csat.Scoring;

/// <summary>A score between its limits, as rows give it.</summary>
internal static class ScoreLimits
{
    /// <summary>Whether they are three numbers in their order.</summary>
    public static bool Are(double? lower, double? score, double? upper) =>
        lower is { } low && score is { } value && upper is { } high && low <= value && value <= high && !double.IsInfinity(low) && !double.IsInfinity(high);

    /// <summary>What was given and what is legal.</summary>
    public static LocalizedText Shown(double? lower, double? score, double? upper)
    {
        string given = $"{Text(lower)} ≤ {Text(score)} ≤ {Text(upper)}";
        return new($"got {given}; legal: numbers in this order, or none of the three", $"给出 {given}；三者须为依次不减的数值，或均省略");
    }

    private static string Text(double? value) => value is { } given ? PolicyCheck.Text(given) : "null";
}
