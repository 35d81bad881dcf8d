using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Csat.Domain;

/// <summary>One door for every refusal of this package: what was given, what is legal, and the parameter's name.</summary>
internal static class Throw
{
    public static T IfNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : class =>
        value ?? throw new ArgumentNullException(parameter);

    [DoesNotReturn]
    public static void Argument(string message, string parameter) => throw new ArgumentException(message, parameter);

    [DoesNotReturn]
    public static void Format(string message) => throw new FormatException(message);

    [DoesNotReturn]
    public static void Incomparable(string message) => throw new InvalidOperationException(message);
}
