namespace Csat.Domain.Complaints;

/// <content>The measures of the text that rules can ask for.</content>
internal sealed partial class Scan
{
    /// <summary>How many characters of the text just read are no spaces, and how many clauses have more than spaces and the marks between clauses.</summary>
    public (int Length, int Clauses) Measure(ReadOnlySpan<char> text, ReadOnlySpan<Pattern> patterns)
    {
        int length = 0;
        int clauses = 0;
        bool isInClause = false;
        int nextBreak = 0;
        int nextFound = 0;
        for (int i = 0; i < text.Length; i++)
        {
            for (; nextBreak < Breaks.Count && Breaks[nextBreak] <= i; nextBreak++)
            {
                isInClause = false;
            }

            for (; nextFound < Found.Count && Found[nextFound].Start <= i; nextFound++)
            {
                isInClause &= !patterns[Found[nextFound].Pattern].BreaksClause;
            }

            byte kind = CharFold.KindOf(text[i]);
            length += kind is CharKind.Space or CharKind.Line or CharKind.Hidden ? 0 : 1;
            if (kind < CharKind.Space && !isInClause)
            {
                clauses++;
                isInClause = true;
            }
        }

        return (length, clauses);
    }
}
