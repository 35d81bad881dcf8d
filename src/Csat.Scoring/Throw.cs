using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Csat.Scoring;

/// <summary>One door for every refusal of this package: what was given, what is legal, and the parameter's name.</summary>
internal static class Throw
{
    public static T IfNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : class =>
        value ?? throw new ArgumentNullException(parameter);

    public static long IfNegative(long value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value >= 0 ? value : throw OutOfRange(parameter, value, "a count of 0 or more");

    /// <summary>A confidence level is strictly between 0 and 1.</summary>
    public static double IfNotConfidence(double value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value > 0 && value < 1 ? value : throw OutOfRange(parameter, value, "a confidence level above 0 and below 1, such as 0.95");

    [DoesNotReturn]
    public static void Argument(string message, string parameter) => throw new ArgumentException(message, parameter);

    public static ArgumentOutOfRangeException OutOfRange(string parameter, IFormattable given, string legal) =>
        new(parameter, given, $"Got {given.ToString(null, CultureInfo.InvariantCulture)}; legal: {legal}.");
}
