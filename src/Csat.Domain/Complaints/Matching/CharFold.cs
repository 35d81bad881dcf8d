namespace Csat.Domain.Complaints;

/// <summary>The fold of single characters: lower case, half width, simplified. One character stays one character, so offsets stay those of the raw text.</summary>
/// <remarks><c>string.Normalize</c> is no way to it: it changes lengths, and does nothing where globalization is invariant.</remarks>
internal static class CharFold
{
    private static readonly char[] Simplified = MakeSimplified();
    private static readonly byte[] Kinds = MakeKinds();

    /// <summary>What each character is to the scanner, by its raw form: a <see cref="CharKind"/>.</summary>
    public static ReadOnlySpan<byte> KindOfAll => Kinds;

    public static byte KindOf(char c) => Kinds[c];

    /// <summary>Folds a character.</summary>
    public static char Of(char c) => c switch
    {
        < '\u0080' => c is >= 'A' and <= 'Z' ? (char)(c + 32) : c,
        '\u00A0' or '\u3000' => ' ',
        '\u2018' or '\u2019' or '\u02BC' or '\u2032' => '\'',
        '\u2010' or '\u2011' => '-',
        '\uFFE5' => '\u00A5',
        >= '\uFF01' and <= '\uFF5E' => Of((char)(c - 0xFEE0)),
        '\u0130' => c, // its lower case differs from platform to platform
        < '\u2E80' => char.ToLowerInvariant(c),
        _ => Simplified[c],
    };

    private static char[] MakeSimplified()
    {
        var table = new char[0x10000];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = (char)c;
        }

        for (int i = 0; i < SimplifiedForms.Pairs.Length; i += 2)
        {
            table[SimplifiedForms.Pairs[i]] = SimplifiedForms.Pairs[i + 1];
        }

        return table;
    }

    private static byte[] MakeKinds()
    {
        var kinds = new byte[0x10000];
        for (int c = 0; c < kinds.Length; c++)
        {
            kinds[c] = Kind(Of((char)c));
        }

        return kinds;
    }

    private static byte Kind(char c) => c switch
    {
        '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => CharKind.Line,
        '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD' => CharKind.Hidden,
        '.' or ',' or ':' => CharKind.BreakOutsideNumbers,
        '!' or '?' or ';' or '\u3002' or '\u2026' or '\u2014' or '\uFF61' => CharKind.Break,
        >= '0' and <= '9' => CharKind.Digit,
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => CharKind.Space,
        (>= '\u2E80' and <= '\u2FDF') or (>= '\u3005' and <= '\u3007') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => CharKind.Han,
        < '\u2E80' when char.IsLetterOrDigit(c) => CharKind.Word,
        _ => CharKind.Other,
    };
}
