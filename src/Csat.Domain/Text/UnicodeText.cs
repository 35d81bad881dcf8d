namespace Csat.Domain;

/// <summary>Whether a text is one that a file could carry.</summary>
internal static class UnicodeText
{
    /// <summary>Half of a surrogate pair is no text that could be written to a file or shown.</summary>
    public static bool IsValid(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
