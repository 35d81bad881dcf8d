using System.Buffers;
using System.Text.RegularExpressions;

namespace Csat.Benchmarks;

/// <summary>The ways in which one finds a thousand terms in a text with the base library.</summary>
internal sealed class TermPeers
{
    private readonly string[] _terms;
    private readonly SearchValues<string> _values;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers;
    private readonly int[] _lengths;
    private readonly char[] _folded = [.. Enumerable.Range(0, 0x10000).Select(c => Fold((char)c))];
    private readonly char[] _text = new char[256];
    private readonly int[] _places = new int[256];
    private readonly Regex _compiled;
    private readonly Regex? _nonBacktracking;

    public TermPeers(string[] terms)
    {
        _terms = terms;
        _values = SearchValues.Create(terms, StringComparison.Ordinal);
        _numbers = terms.Select((term, i) => (term, i)).ToDictionary(pair => pair.term, pair => pair.i, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. terms.Select(term => term.Length).Distinct().OrderDescending()];
        string pattern = string.Join('|', terms.OrderByDescending(term => term.Length).Select(Regex.Escape));
        _compiled = new Regex(pattern, RegexOptions.Compiled | RegexOptions.CultureInvariant);
        _nonBacktracking = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    /// <summary>How many different terms a text has: this way can't say more.</summary>
    public int Contains(string text)
    {
        int found = 0;
        foreach (string term in _terms)
        {
            found += text.Contains(term, StringComparison.Ordinal) ? 1 : 0;
        }

        return found;
    }

    public int CompiledRegex(string text, Span<(int Term, int Start)> found) => Matches(_compiled, text, found);

    public int NonBacktrackingRegex(string text, Span<(int Term, int Start)> found) => Matches(_nonBacktracking!, text, found);

    /// <summary>Jumps to the next place where a term begins, and asks which one it is, the longest first.</summary>
    public int SearchValuesAndDictionary(ReadOnlySpan<char> text, Span<(int Term, int Start)> found)
    {
        int count = 0;
        for (int at = 0; at < text.Length;)
        {
            int next = text[at..].IndexOfAny(_values);
            if (next < 0)
            {
                break;
            }

            at += next;
            foreach (int length in _lengths)
            {
                if (at + length <= text.Length && _numbers.TryGetValue(text.Slice(at, length), out int term))
                {
                    found[count++] = (term, at);
                    at += length;
                    break;
                }
            }
        }

        return count;
    }

    /// <summary>The same after widths and cases are folded by a table and spaces left out, with the places in the raw text: nearer to what ours does.</summary>
    public int FoldedSearchValuesAndDictionary(string text, Span<(int Term, int Start)> found)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char folded = _folded[text[i]];
            if (folded != ' ')
            {
                _text[length] = folded;
                _places[length++] = i;
            }
        }

        int count = SearchValuesAndDictionary(_text.AsSpan(0, length), found);
        for (int i = 0; i < count; i++)
        {
            found[i].Start = _places[found[i].Start];
        }

        return count;
    }

    private static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };

    private int Matches(Regex regex, string text, Span<(int Term, int Start)> found)
    {
        int count = 0;
        foreach (ValueMatch match in regex.EnumerateMatches(text))
        {
            _ = _numbers.TryGetValue(text.AsSpan(match.Index, match.Length), out int term);
            found[count++] = (term, match.Index);
        }

        return count;
    }
}
