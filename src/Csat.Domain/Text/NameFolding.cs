namespace Csat.Domain;

/// <summary>The folding of names that <see cref="AliasTable{T}"/> documents.</summary>
internal static class NameFolding
{
    /// <summary>The most characters of a folded name.</summary>
    public const int MaximumLength = 64;

    /// <summary>Folds a text: half width, lower case, without the separators that say nothing.</summary>
    /// <returns>Whether the folded text fits.</returns>
    public static bool TryFold(ReadOnlySpan<char> text, Span<char> folded, out int length)
    {
        length = 0;
        char separator = '\0';
        foreach (char raw in text)
        {
            char c = raw is >= '\uFF01' and <= '\uFF5E' ? (char)(raw - 0xFEE0) : raw;
            if (IsSeparator(c))
            {
                separator = IsHyphen(c) || separator == '-' ? '-' : ' ';
                continue;
            }

            bool separates = separator != '\0' && IsDigit(c) && (length == 0 ? separator == '-' : IsDigit(folded[length - 1]));
            if (length + (separates ? 2 : 1) > folded.Length)
            {
                return false;
            }

            if (separates)
            {
                folded[length++] = separator;
            }

            folded[length++] = char.ToLowerInvariant(c);
            separator = '\0';
        }

        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsHyphen(char c) => c is '-' or '\u2212' or (>= '\u2010' and <= '\u2015');

    // U+200B and U+FEFF are the invisible characters that exports leave behind.
    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || IsHyphen(c) || c is '_' or '\u200B' or '\uFEFF';
}
