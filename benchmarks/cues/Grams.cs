using System.Text;

namespace Csat.Cues;

/// <summary>The runs of a text that may become weighed words, written so that the classifier's search finds exactly those.</summary>
internal static class Grams
{
    private const int MostCharacters = 3;
    private const int MostWords = 2;
    private const int Stem = 5;

    /// <summary>Each run once.</summary>
    public static HashSet<string> Of(string text, string lang)
    {
        var grams = new HashSet<string>(StringComparer.Ordinal);
        foreach (List<string> run in Runs(text))
        {
            if (lang == "zh")
            {
                AddCharacters(run, grams);
            }
            else
            {
                AddWords(run, grams);
            }
        }

        grams.RemoveWhere(static gram => gram.All(char.IsAsciiDigit) && gram.Length < 5); // amounts and dates say nothing; 12315 does
        return grams;
    }

    /// <summary>Words, characters and marks of question or exclamation, between all other marks; a space is a token between words.</summary>
    private static IEnumerable<List<string>> Runs(string text)
    {
        var run = new List<string>();
        bool space = false;
        for (int i = 0; i < text.Length;)
        {
            char c = Fold(text[i]);
            if (char.IsWhiteSpace(c))
            {
                space = run.Count > 0;
                i++;
                continue;
            }

            string? token = IsHan(c) || c is '?' or '!' ? c.ToString() : IsLatin(c) ? Word(text, i) : null;
            if (token is null)
            {
                if (run.Count > 0)
                {
                    yield return run;
                }

                (run, space) = ([], false);
                i++;
                continue;
            }

            if (space && !IsHan(run[^1][0]) && !IsHan(token[0]))
            {
                run.Add(" ");
            }

            space = false;
            run.Add(token);
            i += token.Length;
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static void AddCharacters(List<string> run, HashSet<string> grams)
    {
        var gram = new StringBuilder();
        for (int i = 0; i < run.Count; i++)
        {
            gram.Clear();
            for (int j = i, count = 0; j < run.Count && run[i] != " "; j++)
            {
                gram.Append(run[j]);
                if (run[j] == " ")
                {
                    continue;
                }

                if (++count > MostCharacters)
                {
                    break;
                }

                grams.Add(gram.ToString());
            }
        }
    }

    private static void AddWords(List<string> run, HashSet<string> grams)
    {
        var words = new List<string>();
        foreach (string token in run.Append("!"))
        {
            if (token == " ")
            {
                continue;
            }

            if (token is not ("?" or "!"))
            {
                words.Add(token);
                continue;
            }

            for (int i = 0; i < words.Count; i++)
            {
                for (int length = 1; length <= MostWords && i + length <= words.Count; length++)
                {
                    string last = words[i + length - 1];
                    string gram = string.Join(' ', words.GetRange(i, length));
                    grams.Add(gram);
                    if (last.Length > Stem && char.IsAsciiLetterOrDigit(last[Stem - 1]))
                    {
                        grams.Add(gram[..(gram.Length - last.Length + Stem)] + "*");
                    }
                }
            }

            words.Clear();
        }

        foreach (string mark in run.Where(static token => token is "?" or "!"))
        {
            grams.Add(mark);
        }
    }

    /// <summary>A word, with apostrophes inside.</summary>
    private static string Word(string text, int from)
    {
        var word = new StringBuilder();
        for (int i = from; i < text.Length; i++)
        {
            char c = Fold(text[i]);
            bool isInside = c == '\'' && word.Length > 0 && i + 1 < text.Length && IsLatin(Fold(text[i + 1]));
            if (!IsLatin(c) && !isInside)
            {
                break;
            }

            word.Append(c);
        }

        return word.ToString();
    }

    private static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        '\u3000' => ' ',
        '\u2018' or '\u2019' or '\u02BC' or '\u2032' or '`' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c);
}
