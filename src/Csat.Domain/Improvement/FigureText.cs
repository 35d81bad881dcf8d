using System.Globalization;

namespace Csat.Domain;

/// <summary>Measured figures as sentences and reports show them.</summary>
internal static class FigureText
{
    /// <summary>At most four decimals, with the minus sign that estimates are written with; never a negative zero.</summary>
    public static string Of(double value)
    {
        double rounded = Math.Abs(value) < 1e9 ? Math.Round(value, 4) + 0.0 : value;
        return rounded.ToString(Math.Abs(rounded) < 1e9 ? "0.####" : "0.####E+0", CultureInfo.InvariantCulture).Replace('-', '\u2212');
    }

    public static string Of(double value, string unit) => unit.Length == 0 ? Of(value) : Of(value) + " " + unit;

    public static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    public static double Finite(double value, string parameter)
    {
        if (!IsFinite(value))
        {
            Throw.OutOfRange(value, "a finite number", parameter);
        }

        return value;
    }

    public static string Quoted(string? text) => Throw.Shown((text ?? string.Empty).AsSpan());
}
