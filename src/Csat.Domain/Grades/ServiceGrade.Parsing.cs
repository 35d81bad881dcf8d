using System.Diagnostics.CodeAnalysis;

namespace Csat.Domain;

public sealed partial class ServiceGrade
{
    /// <summary>The spellings that <see cref="Parse(string)"/> knows: codes, English and Chinese names and their usual variants.</summary>
    /// <remarks>A CRM's own codes join them in a table of the caller's, <c>Aliases.With(…)</c>; nothing is registered here.</remarks>
    public static AliasTable<ServiceGrade> Aliases => ServiceGradeSpellings.Table;

    /// <summary>Reads a grade from a code, an English or Chinese name, or a usual variant: «钻石», «金卡», «VIP 钻石», «GOLD», «3a», «３Ａ».</summary>
    /// <param name="text">The text; full-width forms, case, white space, hyphens and underscores don't matter.</param>
    /// <returns>The grade.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text names no grade; the message gives it and the 14 codes.</exception>
    public static ServiceGrade Parse(string text) => Parse(Throw.IfNull(text).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static ServiceGrade Parse(ReadOnlySpan<char> text)
    {
        if (!TryParse(text, out ServiceGrade? grade))
        {
            Throw.Format(Refusal(text));
        }

        return grade!;
    }

    /// <summary>Reads a grade like <see cref="Parse(string)"/>, without an exception.</summary>
    /// <param name="text">The text; <see langword="null"/> names no grade.</param>
    /// <param name="grade">The grade, when the text names one.</param>
    /// <returns>Whether the text names a grade.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ServiceGrade? grade) =>
        TryParse(text.AsSpan(), out grade);

    /// <summary>Reads a grade like <see cref="Parse(string)"/>, without an exception and without an allocation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grade">The grade, when the text names one.</param>
    /// <returns>Whether the text names a grade.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ServiceGrade? grade) =>
        Aliases.TryFind(text, out grade);

    internal static string Refusal(ReadOnlySpan<char> text) =>
        $"'{Throw.Shown(text)}' is no service grade; legal: {ServiceGradeSpellings.LegalCodes}, or their English and Chinese names.";
}
