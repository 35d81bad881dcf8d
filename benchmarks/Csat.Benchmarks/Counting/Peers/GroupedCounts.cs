using Csat.Scoring;

namespace Csat.Benchmarks;

/// <summary>Cubes in the order of <see cref="SurveyRows.Place"/>, to compare answers.</summary>
internal static class GroupedCounts
{
    public static long[] Of(SurveyCube cube) =>
        [.. Enumerable.Range(0, SurveyRows.GroupCount).Select(group => cube[group]).Append(cube.Unassigned).SelectMany(Slots.Of)];
}
