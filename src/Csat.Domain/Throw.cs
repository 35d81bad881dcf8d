using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Csat.Domain;

/// <summary>One door for every refusal of this package: what was given, what is legal, and the parameter's name.</summary>
internal static class Throw
{
    public static T IfNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : class =>
        value ?? throw new ArgumentNullException(parameter);

    public static string IfBlank([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (string.IsNullOrWhiteSpace(IfNull(value, parameter)) || !UnicodeText.IsValid(value!))
        {
            Argument($"Got '{Shown(value.AsSpan())}'; legal: a text that isn't blank, in valid UTF-16.", parameter);
        }

        return value!;
    }

    public static ArgumentOutOfRangeException Undeclared<T>(T given, IEnumerable<T> legal, string parameter)
        where T : struct, Enum =>
        new(parameter, given, $"{given} is not legal; legal: {string.Join(", ", legal)}.");

    /// <summary>A given text as messages quote it: at most 40 characters, what can't be seen or isn't a character as <c>\u200B</c>.</summary>
    public static string Shown(ReadOnlySpan<char> text) => Escaped(text, 40);

    /// <summary>A given text as explanations quote it: all of it, what can't be seen or isn't a character as <c>\u200B</c>.</summary>
    public static string Whole(string? text) => Escaped(text.AsSpan(), int.MaxValue);

    [DoesNotReturn]
    public static void Argument(string message, string parameter) => throw new ArgumentException(message, parameter);

    [DoesNotReturn]
    public static void OutOfRange(object given, string legal, string parameter) =>
        throw new ArgumentOutOfRangeException(parameter, given, $"{given} is not legal; legal: {legal}.");

    [DoesNotReturn]
    public static void Format(string message) => throw new FormatException(message);

    [DoesNotReturn]
    public static void Incomparable(string message) => throw new InvalidOperationException(message);

    private static string Escaped(ReadOnlySpan<char> text, int most)
    {
        var shown = new StringBuilder(Math.Min(most, text.Length));
        for (int i = 0; i < text.Length; i++)
        {
            if (i >= most)
            {
                return shown.Append('…').ToString();
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                shown.Append(text[i]).Append(text[++i]);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(text[i]) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                shown.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(text[i]);
            }
        }

        return shown.ToString();
    }
}
