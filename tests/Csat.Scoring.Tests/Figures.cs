using System.Globalization;

namespace Csat.Scoring.Tests;

/// <summary>Compares figures with published ones: relative tolerance, absolute floor.</summary>
internal static class Figures
{
    private const double Floor = 1e-14;

    public static void Close(double? expected, double? actual, double tolerance, string what = "")
    {
        if (expected is not { } e || actual is not { } a)
        {
            Assert.True(expected is null && actual is null, $"{what}: expected {Shown(expected)}, got {Shown(actual)}");
            return;
        }

        Assert.True(Math.Abs(a - e) <= Math.Max(Floor, tolerance * Math.Abs(e)), $"{what}: expected {Shown(e)}, got {Shown(a)}, relative error {Shown(Math.Abs((a - e) / e))}");
    }

    public static void CloseRelative(double expected, double actual, double tolerance) =>
        Assert.True(Math.Abs(actual - expected) <= tolerance * Math.Abs(expected), $"expected {Shown(expected)}, got {Shown(actual)}, relative error {Shown(Math.Abs((actual - expected) / expected))}");

    private static string Shown(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "none";
}
