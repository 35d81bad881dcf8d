using System.Globalization;

namespace Csat.Domain;

/// <summary>What a piece of a reply is.</summary>
internal enum SmsTokenKind
{
    /// <summary>A word of an alphabet, such as <c>a</c> or <c>satisfied</c>.</summary>
    Word,

    /// <summary>A number, such as <c>5</c> or <c>3.5</c>.</summary>
    Number,

    /// <summary>One Chinese character.</summary>
    Han,

    /// <summary>A mark that ends a clause.</summary>
    Break,
}

/// <summary>A piece of a reply: its text folded, and where it stands.</summary>
internal readonly record struct SmsToken(SmsTokenKind Kind, string Text, int Start, int End)
{
    /// <summary>Takes a text apart. White space, brackets, quotes and what can't be seen separate words and end no clause.</summary>
    public static List<SmsToken> Split(string text)
    {
        var tokens = new List<SmsToken>();
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            char c = Fold(text[i]);
            bool isSigned = c == '-' && (i == 0 || !IsDigit(Fold(text[i - 1]))) && i + 1 < text.Length && IsDigit(Fold(text[i + 1]));
            if (IsDigit(c) || IsLetter(c) || isSigned)
            {
                i = EndOfWord(text, i + 1);
                bool isNumber = text.AsSpan(start + (isSigned ? 1 : 0), i - start - (isSigned ? 1 : 0)).ToArray().All(x => IsDigit(Fold(x)));
                i = isNumber ? EndOfNumber(text, i) : i;
                tokens.Add(new(isNumber ? SmsTokenKind.Number : SmsTokenKind.Word, Folded(text, start, i), start, i));
                continue;
            }

            i += char.IsSurrogatePair(text, i) ? 2 : 1;
            if (IsHan(c) || i - start == 2)
            {
                i = EndOfMarks(text, i);
                if (IsHan(c) || IsRareLetter(text, start))
                {
                    tokens.Add(new(IsHan(c) ? SmsTokenKind.Han : SmsTokenKind.Word, text.Substring(start, i - start), start, i));
                }
            }
            else if (c is ',' or '.' or ';' or ':' or '!' or '?' or '\n' or '\r' or '\u3001' or '\u3002')
            {
                tokens.Add(new(SmsTokenKind.Break, c.ToString(), start, i));
            }
        }

        return tokens;
    }

    private static int EndOfWord(string text, int i)
    {
        while (i < text.Length && Fold(text[i]) is var c && (IsLetter(c) || IsDigit(c) || IsMark(c) || c is '\'' or '\u2019'))
        {
            i++;
        }

        return i;
    }

    /// <summary>Past decimals, times and per cent: none of them is the number before it.</summary>
    private static int EndOfNumber(string text, int i)
    {
        while (i + 1 < text.Length && Fold(text[i]) is '.' or ',' or ':' && IsDigit(Fold(text[i + 1])))
        {
            i++;
            while (i < text.Length && IsDigit(Fold(text[i])))
            {
                i++;
            }
        }

        return i < text.Length && Fold(text[i]) == '%' ? i + 1 : i;
    }

    private static string Folded(string text, int start, int end)
    {
        var folded = new char[end - start];
        for (int i = start; i < end; i++)
        {
            char c = Fold(text[i]);
            folded[i - start] = c == '\u2019' ? '\'' : char.ToLowerInvariant(c);
        }

        return new string(folded);
    }

    private static char Fold(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsLetter(char c) => !IsHan(c) && !IsDigit(c) && !char.IsSurrogate(c)
        && (char.IsLetterOrDigit(c) || c is >= '\u2460' and <= '\u24FF' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber);

    // A combining mark makes another letter of the one before it: a struck-out A is no A. Emoji have marks of their own (U+FE0F).
    private static bool IsMark(char c) =>
        c is not (>= '\uFE00' and <= '\uFE0F') && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static int EndOfMarks(string text, int i)
    {
        while (i < text.Length && IsMark(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Letters beyond 16 bits, squared ones too; emoji are none.</summary>
    private static bool IsRareLetter(string text, int i) =>
        char.ConvertToUtf32(text, i) is >= 0x1F100 and <= 0x1F1FF || CharUnicodeInfo.GetUnicodeCategory(text, i) is <= UnicodeCategory.OtherLetter or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber);
}
