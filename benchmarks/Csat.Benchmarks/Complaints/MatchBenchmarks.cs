using System.Globalization;
using BenchmarkDotNet.Attributes;
using Csat.Domain;

namespace Csat.Benchmarks;

/// <summary>P14: a thousand terms found in texts of 100 characters, each with its place. An operation is one text.</summary>
/// <remarks>Ours also folds widths, cases and traditional characters, skips spaces, drops terms inside longer ones and looks for negations; of this one peer folds widths and cases and skips spaces, the others do nothing.</remarks>
[Compared]
public class MatchBenchmarks
{
    private const int Terms = 1_000;
    private const int Rules = 200;
    private const int Texts = 10_000;
    private const int FewTexts = 500; // for the ways that take a hundred times as long
    private const int Most = 100;

    private readonly TermMatch[] _matches = new TermMatch[Most];
    private readonly (int Term, int Start)[] _found = new (int, int)[Most];
    private string[] _texts = [];
    private ComplaintClassifier? _classifier;
    private TermPeers? _peers;

    [GlobalSetup]
    public void Setup()
    {
        string[] terms = ComplaintData.Terms(Terms);
        _texts = ComplaintData.Texts(terms, Texts);
        _classifier = ComplaintData.Classifier(terms, Rules);
        _peers = new TermPeers(terms);
        for (int i = 0; i < Texts; i++)
        {
            string text = _texts[i];
            int count = _classifier.Match(text, _matches);
            (int Term, int Start)[] ours = [.. _matches[..count].Where(match => match.Term.Id[0] == 't').Select(match => (int.Parse(match.Term.Id.AsSpan(1), CultureInfo.InvariantCulture), match.Span.Start))];
            Demand(ours, _peers.SearchValuesAndDictionary(text, _found), "search values");
            Demand(ours, _peers.FoldedSearchValuesAndDictionary(text, _found), "search values over folded text");
            if (i >= FewTexts)
            {
                continue;
            }

            Demand(ours, _peers.CompiledRegex(text, _found), "compiled regex");
            Demand(ours, _peers.NonBacktrackingRegex(text, _found), "non-backtracking regex");
            if (_peers.Contains(text) != ours.Select(match => match.Term).Distinct().Count())
            {
                throw new InvalidOperationException($"Contains and ours differ on '{text}'.");
            }
        }

        void Demand((int Term, int Start)[] ours, int count, string who)
        {
            if (!_found.AsSpan(0, count).SequenceEqual(ours))
            {
                throw new InvalidOperationException($"Ours and {who} differ: {string.Join(", ", ours)} and {string.Join(", ", _found[..count])}.");
            }
        }
    }

    [Ours]
    [Benchmark(OperationsPerInvoke = Texts)]
    public int Match()
    {
        int found = 0;
        foreach (string text in _texts)
        {
            found += _classifier!.Match(text, _matches);
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Texts)]
    public int SearchValuesAndDictionary()
    {
        int found = 0;
        foreach (string text in _texts)
        {
            found += _peers!.SearchValuesAndDictionary(text, _found);
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Texts)]
    public int FoldedSearchValuesAndDictionary()
    {
        int found = 0;
        foreach (string text in _texts)
        {
            found += _peers!.FoldedSearchValuesAndDictionary(text, _found);
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = FewTexts)]
    public int Contains()
    {
        int found = 0;
        foreach (string text in _texts.AsSpan(0, FewTexts))
        {
            found += _peers!.Contains(text);
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = FewTexts)]
    public int CompiledRegex()
    {
        int found = 0;
        foreach (string text in _texts.AsSpan(0, FewTexts))
        {
            found += _peers!.CompiledRegex(text, _found);
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = FewTexts)]
    public int NonBacktrackingRegex()
    {
        int found = 0;
        foreach (string text in _texts.AsSpan(0, FewTexts))
        {
            found += _peers!.NonBacktrackingRegex(text, _found);
        }

        return found;
    }
}
