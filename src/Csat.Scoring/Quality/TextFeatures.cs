namespace Csat.Scoring;

/// <summary>What the naive Bayes baseline sees of a text.</summary>
internal static class TextFeatures
{
    /// <summary>Pairs of neighbouring Chinese characters, or a single one that has no such neighbour, and words of other scripts.</summary>
    public static IEnumerable<string> Of(string text)
    {
        string folded = new([.. text.Select(Folded)]);
        for (int start = 0; start < folded.Length;)
        {
            bool isChinese = IsChinese(folded[start]);
            int end = start;
            while (end < folded.Length && (isChinese ? IsChinese(folded[end]) : IsWord(folded[end])))
            {
                end++;
            }

            for (int i = start; isChinese && i + 1 < end; i++)
            {
                yield return folded.Substring(i, 2);
            }

            if (isChinese ? end == start + 1 : end > start)
            {
                yield return folded.Substring(start, end - start);
            }

            start = Math.Max(end, start + 1);
        }
    }

    private static char Folded(char character) =>
        char.ToLowerInvariant(character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - '\uFF01' + '!') : character);

    private static bool IsChinese(char character) => character is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static bool IsWord(char character) => !IsChinese(character) && char.IsLetterOrDigit(character);
}
