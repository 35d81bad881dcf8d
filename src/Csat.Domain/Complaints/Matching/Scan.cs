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
    /// <remarks>
    /// Most characters begin no form, or are followed by none that goes on: those are passed over at the root. A form is followed from its first
    /// character, with the places of its characters in the raw text, until nothing that has begun can go on.
    /// </remarks>
    public void Read(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        Found.Count = Shadowed.Count = Nested.Count = Weighed.Count = Breaks.Count = 0;
        Steps = text.Length;
        if (_raw.Length < text.Length)
        {
            _raw = new int[Math.Max(text.Length, _raw.Length * 2)];
        }

        DoubleArray automaton = lexicon.Automaton;
        ReadOnlySpan<ushort> classes = automaton.Classes;
        ReadOnlySpan<ulong> followers = automaton.Followers;
        for (int i = 0; i < text.Length;)
        {
            int @class = classes[text[i]];
            for (; i + 1 < text.Length; i++)
            {
                int next = classes[text[i + 1]];
                if ((followers[@class] >> next & 1) != 0)
                {
                    break;
                }

                @class = next;
            }

            i = @class == automaton.Special && IsSkipped(text, i) ? i + 1 : Follow(text, i, lexicon);
        }

        if (lexicon.HasNested)
        {
            FindNested(lexicon);
        }
    }

    /// <summary>Follows what begins at a character; if that one is special, it is noted already.</summary>
    /// <returns>Where the automaton is at its root again: at the first character that it hasn't taken.</returns>
    private int Follow(ReadOnlySpan<char> text, int i, Lexicon lexicon)
    {
        DoubleArray automaton = lexicon.Automaton;
        ReadOnlySpan<ushort> classes = automaton.Classes;
        ReadOnlySpan<DoubleArray.Cell> cells = automaton.Cells;
        int[] raw = _raw;
        int length = 0; // characters taken
        int state = automaton.First(automaton.ClassOf(text[i]));
        if (state == 0)
        {
            return i + 1;
        }

        while (state != 0)
        {
            raw[length++] = i++;
            if (cells[state].Output != 0)
            {
                Emit(text, i, length, cells[state].Output, lexicon.Endings);
            }

            if (i == text.Length)
            {
                return i;
            }

            int @class = classes[text[i]];
            if (@class != automaton.Special)
            {
                state = Next(cells, state, @class);
                continue; // at the root: it looks at the character again, and at the one behind it
            }

            i = Skip(text, i, out int space);
            if (i == text.Length)
            {
                return i;
            }

            if (space >= 0 && CharFold.KindOf(text[raw[length - 1]]) != CharKind.Han && CharFold.KindOf(text[i]) != CharKind.Han)
            {
                raw[length++] = space;
                state = Next(cells, state, automaton.ClassOf(' '));
            }

            @class = automaton.ClassOf(text[i]);
            state = Next(cells, state, @class);
            if (state == 0 && classes[text[i]] == automaton.Special)
            {
                state = automaton.First(@class);
                i += state == 0 ? 1 : 0;
            }
        }

        return i;
    }

    /// <summary>Passes over what the automaton doesn't get.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where a special character stands.</param>
    /// <param name="space">Where spaces begin; −1 for nowhere.</param>
    /// <returns>The first place that isn't skipped.</returns>
    private int Skip(ReadOnlySpan<char> text, int i, out int space)
    {
        space = -1;
        for (; i < text.Length && CharFold.KindOf(text[i]) >= CharKind.Space && IsSkipped(text, i); i++)
        {
            space = space < 0 && CharFold.KindOf(text[i]) != CharKind.Hidden ? i : space;
        }

        return i;
    }

    /// <summary>The state after one more character; the root where it would have to begin anew.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(ReadOnlySpan<DoubleArray.Cell> cells, int state, int @class)
    {
        int next = cells[state].Base + @class;
        while (cells[next].Check != state)
        {
            state = cells[state].Fallback;
            if (state == 0)
            {
                return 0;
            }

            next = cells[state].Base + @class;
        }

        return next;
    }

    /// <summary>Notes the ends of clauses.</summary>
    /// <returns>Whether the automaton doesn't get the character.</returns>
    private bool IsSkipped(ReadOnlySpan<char> text, int i)
    {
        byte kind = CharFold.KindOf(text[i]);
        if (kind is CharKind.Line or CharKind.Break || (kind == CharKind.BreakOutsideNumbers && !IsBetweenDigits(text, i)))
        {
            Breaks.Add() = i + 1;
        }

        return kind is CharKind.Space or CharKind.Line or CharKind.Hidden;
    }

    private static bool IsBetweenDigits(ReadOnlySpan<char> text, int i) =>
        i > 0 && i + 1 < text.Length && CharFold.KindOf(text[i - 1]) == CharKind.Digit && CharFold.KindOf(text[i + 1]) == CharKind.Digit;

    /// <summary>Of the words that end here the longest that stands at word boundaries is found; the shorter ones are shadowed.</summary>
    private void Emit(ReadOnlySpan<char> text, int end, int length, int word, ReadOnlySpan<Ending> endings)
    {
        bool isLongest = true;
        for (; word != 0; word = endings[word].Shorter)
        {
            Steps++;
            ref readonly Ending ending = ref endings[word];
            int start = _raw[length - ending.Length];
            if (ending.StartsWord && start > 0 && CharKind.IsWord(CharFold.KindOf(text[start - 1])))
            {
                continue;
            }

            bool isFound = false;
            bool goesOn = ending.EndsWord && end < text.Length && CharKind.IsWord(CharFold.KindOf(text[end]));
            if (ending.Plain >= 0 && !goesOn)
            {
                isFound = Put(start, end, ending.Plain, ending.PlainWeight, isLongest);
            }

            if (ending.Open >= 0)
            {
                isFound |= Put(start, goesOn ? EndOfWord(text, end) : end, ending.Open, ending.OpenWeight, isLongest);
            }

            isLongest &= !isFound;
        }
    }

    private int EndOfWord(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && CharKind.IsWord(CharFold.KindOf(text[end])))
        {
            end++;
            Steps++;
        }

        return end;
    }

    /// <summary>Notes a weighed word, and whatever else may be shadowed.</summary>
    /// <returns>Whether it is more than a weighed word.</returns>
    private bool Put(int start, int end, int pattern, EndingWeight weight, bool isLongest)
    {
        if (weight != EndingWeight.None)
        {
            Set(ref Weighed.Add(), start, end, pattern);
            if (weight == EndingWeight.Only)
            {
                return false;
            }
        }

        if (isLongest)
        {
            Push(start, end, pattern);
        }
        else
        {
            Set(ref Shadowed.Add(), start, end, pattern);
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
