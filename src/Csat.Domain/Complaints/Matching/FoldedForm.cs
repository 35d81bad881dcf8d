namespace Csat.Domain.Complaints;

/// <summary>A form as it is searched: folded, with spaces only between words.</summary>
/// <param name="Text">The characters.</param>
/// <param name="IsOpen">Whether its last word may have any ending.</param>
internal readonly record struct FoldedForm(string Text, bool IsOpen)
{
    /// <summary>Folds a form.</summary>
    public static FoldedForm Of(string form)
    {
        var folded = new char[form.Length];
        int length = 0;
        bool isSpace = false;
        foreach (char raw in form)
        {
            byte kind = CharFold.KindOf(raw);
            if (kind == CharKind.Hidden)
            {
                continue;
            }

            if (kind is CharKind.Space or CharKind.Line)
            {
                isSpace = length > 0;
                continue;
            }

            if (isSpace && kind != CharKind.Han && CharFold.KindOf(folded[length - 1]) != CharKind.Han)
            {
                folded[length++] = ' ';
            }

            isSpace = false;
            folded[length++] = CharFold.Of(raw);
        }

        bool isOpen = length > 1 && folded[length - 1] == '*' && CharKind.IsWord(CharFold.KindOf(folded[length - 2]));
        return new(new string(folded, 0, isOpen ? length - 1 : length), isOpen);
    }
}
