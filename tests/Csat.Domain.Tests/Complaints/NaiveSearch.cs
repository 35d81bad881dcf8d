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

    /// <summary>All terms that count where some are nested: nothing longer lies around an occurrence, or only longer forms of other terms.</summary>
    public static IEnumerable<(int Start, int End, string Term)> Find(ComplaintPack pack, string text)
    {
        HashSet<FoldedForm> nothing = [.. pack.NotNegators.Select(FoldedForm.Of)];
        HashSet<FoldedForm> negators = [.. pack.Negators.SelectMany(negator => negator.Forms).Select(FoldedForm.Of)];
        FoldedForm[] forms = [.. pack.Terms.SelectMany(term => term.Forms).Select(FoldedForm.Of).Concat(nothing).Concat(negators).Concat(pack.ClauseBreaks.Select(FoldedForm.Of)).Distinct()];
        (int Start, int End, FoldedForm Form)[] all = [.. forms.SelectMany(form => FindAll(form, text).Select(found => (found.Start, found.End, form)))];
        foreach ((int start, int end, FoldedForm form) in all)
        {
            FoldedForm[] around = [.. all.Where(other => other.Start <= start && other.End >= end && other.End - other.Start > end - start).Select(other => other.Form)];
            foreach (ComplaintTerm term in pack.Terms.Where(term => !nothing.Contains(form) && Has(term, form)))
            {
                if (around.Length == 0 || (term.IsNested && around.All(other => !nothing.Contains(other) && !negators.Contains(other) && !Has(term, other) && pack.Terms.Any(any => Has(any, other)))))
                {
                    yield return (start, end, term.Id);
                }
            }
        }
    }

    /// <summary>How many clauses end before a place, where no form breaks them.</summary>
    public static int ClauseAt(string text, int at) =>
        Enumerable.Range(0, at).Count(i => text[i] is '\n' || (CharFold.Of(text[i]) is '.' or ',' && !(i > 0 && i + 1 < text.Length && text[i - 1] == '1' && text[i + 1] == '1')));

    private static bool Has(ComplaintTerm term, FoldedForm form) => term.Forms.Any(other => FoldedForm.Of(other) == form);

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
