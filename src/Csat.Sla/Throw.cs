using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Csat.Domain;
using NodaTime;

namespace Csat.Sla;

/// <summary>One door for every refusal of this package: what was given, what is legal, and the parameter's name.</summary>
internal static class Throw
{
    public static T IfNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : class =>
        value ?? throw new ArgumentNullException(parameter);

    public static Duration IfNegative(Duration value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value >= Duration.Zero ? value : throw OutOfRange(parameter, DurationText.Of(value).En, "a duration of zero or more");

    public static long IfNegative(long value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value >= 0 ? value : throw OutOfRange(parameter, value, "a count of 0 or more");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DeadlineRounding IfUndefined(
        DeadlineRounding value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value is DeadlineRounding.Close or DeadlineRounding.NextOpen ? value : throw OutOfRange(parameter, value, "Close or NextOpen");

    public static DayRule IfUndefined(DayRule value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value is DayRule.SameTimeOfDay or DayRule.CloseOfDay ? value : throw OutOfRange(parameter, value, "SameTimeOfDay or CloseOfDay");

    public static void IfFound(string subject, IReadOnlyList<Finding> findings, string parameter)
    {
        if (findings.Count > 0)
        {
            throw new FindingsException(subject, findings, parameter);
        }
    }

    [DoesNotReturn]
    public static void Argument(string message, string parameter) => throw new ArgumentException(message, parameter);

    public static ArgumentOutOfRangeException OutOfRange(string parameter, object given, string legal) =>
        new(parameter, given, FormattableString.Invariant($"Got {given}; legal: {legal}."));

    /// <summary>A text that was given, cut where it is too long for a message.</summary>
    public static string Shown(string text) => text.Length <= 60 ? text : text.Remove(60) + "…";
}
