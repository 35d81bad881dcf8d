using Csat.Domain.Complaints;

namespace Csat.Domain.Tests;

/// <summary>The search as its documentation says it, form by form and place by place.</summary>
internal static class NaiveSearch
{
    private const string Characters = "没没信信号号網网慢aabb1 \u3000\u200B，.-\n";

    public static string RandomText(System.Random random, int length) => new([.. Enumerable.Range(0, length).Select(_ => Characters[random.Next(Characters.Length)])]);

    public static string RandomForm(System.Random random)
    {
        string form = RandomText(random, random.Next(1, 5));
        return random.Next(4) == 0 ? form + "*" : form;
    }

    /// <summary>All occurrences that do not lie inside a longer one.</summary>
    public static IEnumerable<(int Start, int End, int Term)> Find(string[] forms, string text)
    {
        (int Start, int End, int Term)[] all = [.. forms.SelectMany((form, term) => FindAll(FoldedForm.Of(form), text).Select(found => (found.Start, found.End, term))).Distinct()];
        return all.Where(one => !all.Any(other => other.Start <= one.Start && other.End >= one.End && other.End - other.Start > one.End - one.Start));
    }

    private static IEnumerable<(int Start, int End)> FindAll(FoldedForm form, string text)
    {
        (char Char, int At)[] visible = [.. Visible(text)];
        for (int i = 0; i + form.Text.Length <= visible.Length; i++)
        {
            if (!form.Text.Select((c, k) => visible[i + k].Char == c).All(isSame => isSame))
            {
                continue;
            }

            int start = visible[i].At;
            int end = visible[i + form.Text.Length - 1].At + 1;
            bool startsWord = IsWord(form.Text[0]) && start > 0 && IsWord(text[start - 1]);
            bool endsWord = IsWord(form.Text[form.Text.Length - 1]) && end < text.Length && IsWord(text[end]);
            if (form.IsOpen)
            {
                while (end < text.Length && IsWord(text[end]))
                {
                    end++;
                }
            }

            if (!startsWord && (!endsWord || form.IsOpen))
            {
                yield return (start, end);
            }
        }
    }

    /// <summary>The folded text without what can't be seen, and with one space where words are parted.</summary>
    private static IEnumerable<(char Char, int At)> Visible(string text)
    {
        char before = '\0';
        int space = -1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = CharFold.Of(text[i]);
            if (c == '\u200B')
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                space = space < 0 ? i : space;
                continue;
            }

            if (space >= 0 && before != '\0' && before < '\u3400' && c < '\u3400')
            {
                yield return (' ', space);
            }

            space = -1;
            before = c;
            yield return (c, i);
        }
    }

    private static bool IsWord(char c) => CharFold.Of(c) is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
