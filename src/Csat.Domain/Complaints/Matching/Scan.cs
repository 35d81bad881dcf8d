using System.Runtime.CompilerServices;

namespace Csat.Domain.Complaints;

/// <summary>What one pass over a text finds. It keeps its room from text to text.</summary>
internal sealed partial class Scan
{
    private int[] _raw = new int[256];

    /// <summary>What is left of the occurrences when longer ones have shadowed shorter ones: starts and ends both rise.</summary>
    public Rows<Occurrence> Found { get; } = new();

    /// <summary>What is shadowed.</summary>
    public Rows<Occurrence> Shadowed { get; } = new();

    /// <summary>Where weighed words stand, by the numbers of their patterns, in the order of their ends.</summary>
    public Rows<Occurrence> Weighed { get; } = new();

    /// <summary>The offsets at which a new clause begins, rising.</summary>
    public Rows<int> Breaks { get; } = new();

    /// <summary>Characters read, steps of the automaton and looks at patterns: what a text costs.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether so much room is held that it had better be let go.</summary>
    public bool IsLarge => _raw.Length > 65_536 || Found.Room > 65_536 || Shadowed.Room > 65_536 || Weighed.Room > 65_536 || Nested.Room > 65_536 || _around.Room > 65_536 || Breaks.Room > 65_536;

    /// <summary>Reads a text.</summary>
    public void Read(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        Found.Count = Shadowed.Count = Nested.Count = Weighed.Count = Breaks.Count = 0;
        Steps = text.Length;
        if (_raw.Length < text.Length)
        {
            _raw = new int[Math.Max(text.Length, _raw.Length * 2)];
        }

        ReadOnlySpan<ushort> classes = lexicon.Automaton.Classes;
        ReadOnlySpan<DoubleArray.Cell> cells = lexicon.Automaton.Cells;
        ReadOnlySpan<int> firsts = lexicon.Automaton.Firsts;
        Span<int> raw = _raw.AsSpan(0, text.Length);
        int length = 0; // characters fed
        int state = 0;
        int space = -1; // where spaces began that are not fed yet
        for (int i = 0; i < text.Length; i++)
        {
            int @class = classes[text[i]];
            if (@class == DoubleArray.Special)
            {
                if (IsSkipped(text, i, ref space))
                {
                    continue;
                }

                @class = lexicon.Automaton.SpecialClass(text[i]);
            }

            if (space >= 0)
            {
                if (length > 0 && CharFold.KindOf(text[raw[length - 1]]) != CharKind.Han && CharFold.KindOf(text[i]) != CharKind.Han)
                {
                    raw[length++] = space;
                    state = Next(cells, firsts, state, lexicon.Automaton.SpecialClass(' '));
                }

                space = -1;
            }

            raw[length++] = i;
            state = Next(cells, firsts, state, @class);
            if (cells[state].Output != 0)
            {
                Emit(text, i + 1, length, cells[state].Output, lexicon);
            }
        }

        if (lexicon.HasNested)
        {
            FindNested(lexicon);
        }
    }

    /// <summary>The state after one more character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(ReadOnlySpan<DoubleArray.Cell> cells, ReadOnlySpan<int> firsts, int state, int @class)
    {
        int next = cells[state].Base + @class;
        while (cells[next].Check != state)
        {
            state = cells[state].Fallback;
            if (state == 0)
            {
                return firsts[@class];
            }

            next = cells[state].Base + @class;
        }

        return next;
    }

    /// <summary>Notes the ends of clauses and where spaces begin.</summary>
    /// <returns>Whether the automaton doesn't get the character, or not yet.</returns>
    private bool IsSkipped(ReadOnlySpan<char> text, int i, ref int space)
    {
        byte kind = CharFold.KindOf(text[i]);
        if (kind == CharKind.Hidden)
        {
            return true;
        }

        bool isSpace = kind is CharKind.Space or CharKind.Line;
        if (isSpace)
        {
            space = space < 0 ? i : space;
        }

        if (kind is CharKind.Line or CharKind.Break || (kind == CharKind.BreakOutsideNumbers && !IsBetweenDigits(text, i)))
        {
            Breaks.Add() = i + 1;
        }

        return isSpace;
    }

    private static bool IsBetweenDigits(ReadOnlySpan<char> text, int i) =>
        i > 0 && i + 1 < text.Length && CharFold.KindOf(text[i - 1]) == CharKind.Digit && CharFold.KindOf(text[i + 1]) == CharKind.Digit;

    /// <summary>Of the words that end here the longest that stands at word boundaries is found; the shorter ones are shadowed.</summary>
    private void Emit(ReadOnlySpan<char> text, int end, int length, int state, Lexicon lexicon)
    {
        DoubleArray automaton = lexicon.Automaton;
        bool isFirst = true;
        for (; state != 0; state = automaton.NextOutput(state))
        {
            Steps++;
            int word = automaton.WordOf(state);
            bool plain = Put(text, end, length, lexicon.Plain[word], lexicon.Patterns, isFirst);
            bool open = Put(text, end, length, lexicon.Open[word], lexicon.Patterns, isFirst);
            isFirst &= !(plain || open);
        }
    }

    private bool Put(ReadOnlySpan<char> text, int end, int length, int number, ReadOnlySpan<Pattern> patterns, bool isLongest)
    {
        if (number < 0)
        {
            return false;
        }

        Pattern pattern = patterns[number];
        int start = _raw[length - pattern.Length];
        if (pattern.StartsWord && start > 0 && CharKind.IsWord(CharFold.KindOf(text[start - 1])))
        {
            return false;
        }

        if (pattern.IsOpen)
        {
            while (end < text.Length && CharKind.IsWord(CharFold.KindOf(text[end])))
            {
                end++;
                Steps++;
            }
        }
        else if (pattern.EndsWord && end < text.Length && CharKind.IsWord(CharFold.KindOf(text[end])))
        {
            return false;
        }

        if (pattern.Cues.Length > 0)
        {
            Set(ref Weighed.Add(), start, end, number);
            if (pattern.IsCueOnly)
            {
                return false;
            }
        }

        if (isLongest)
        {
            Push(start, end, number);
        }
        else
        {
            Set(ref Shadowed.Add(), start, end, number);
        }

        return true;
    }

    /// <summary>Adds an occurrence; it shadows what lies inside it, and is shadowed where it lies inside the last one.</summary>
    private void Push(int start, int end, int number)
    {
        if (Found.Count == 0 || Found[Found.Count - 1].End <= start)
        {
            Set(ref Found.Add(), start, end, number);
            return;
        }

        while (Found.Count > 0)
        {
            ref Occurrence last = ref Found[Found.Count - 1];
            if (last.Start == start && last.End == end)
            {
                break;
            }

            if (last.Start <= start && last.End >= end)
            {
                Set(ref Shadowed.Add(), start, end, number);
                return;
            }

            if (last.Start < start || last.End > end)
            {
                break;
            }

            Steps++;
            Shadowed.Add() = last;
            Found.Count--;
        }

        Set(ref Found.Add(), start, end, number);
    }

    private static void Set(ref Occurrence occurrence, int start, int end, int pattern) =>
        (occurrence.Start, occurrence.End, occurrence.Pattern) = (start, end, pattern);
}
