namespace Csat.Scoring;

/// <summary>Finds a code's figures.</summary>
internal static class LabelLookup
{
    public static ClassQuality Find(IReadOnlyList<ClassQuality> classes, string code) =>
        classes.FirstOrDefault(one => one.Code == Throw.IfNull(code)) ?? throw Throw.NoCode(code, [.. classes.Select(one => one.Code)], nameof(code));
}
