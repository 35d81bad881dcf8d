namespace Csat.Domain.Complaints;

/// <summary>What a character is to the scanner. From <see cref="Space"/> on it needs a second look.</summary>
internal static class CharKind
{
    public const byte Other = 0;

    /// <summary>A letter or digit of a script that separates words by spaces.</summary>
    public const byte Word = 1;
    public const byte Digit = 2;

    /// <summary>A character of a script without spaces.</summary>
    public const byte Han = 3;

    public const byte Space = 8;

    /// <summary>A space that ends a clause.</summary>
    public const byte Line = 9;

    /// <summary>A character that can't be seen, as exports leave behind.</summary>
    public const byte Hidden = 10;

    /// <summary>Ends a clause.</summary>
    public const byte Break = 11;

    /// <summary>Ends a clause, but not between digits.</summary>
    public const byte BreakOutsideNumbers = 12;

    public static bool IsWord(byte kind) => kind is Word or Digit;
}
