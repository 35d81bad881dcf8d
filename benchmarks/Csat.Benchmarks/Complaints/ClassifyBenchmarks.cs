using System.Globalization;
using BenchmarkDotNet.Attributes;
using Csat.Domain;

namespace Csat.Benchmarks;

/// <summary>P15: texts of 100 characters classified by 1,000 terms and 200 rules, with their evidence, and explained in words. An operation is one text.</summary>
[Compared]
public class ClassifyBenchmarks
{
    private const int Texts = 10_000;

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    private string[] _texts = [];
    private ComplaintClassifier? _classifier;

    [GlobalSetup]
    public void Setup()
    {
        string[] terms = ComplaintData.Terms(1_000);
        _texts = ComplaintData.Texts(terms, Texts);
        _classifier = ComplaintData.Classifier(terms, 200);
        if (!_texts.All(text => _classifier.Classify(text).Equals(_classifier.Classify(text))) || Classify() < Texts)
        {
            throw new InvalidOperationException("A text is classified in two ways, or hardly any has evidence.");
        }
    }

    [Ours]
    [Benchmark(OperationsPerInvoke = Texts)]
    public int Classify()
    {
        int pieces = 0;
        foreach (string text in _texts)
        {
            pieces += _classifier!.Classify(text).Evidence.Count;
        }

        return pieces;
    }

    [Benchmark(OperationsPerInvoke = Texts)]
    public int ClassifyAndExplain()
    {
        int characters = 0;
        foreach (string text in _texts)
        {
            characters += _classifier!.Classify(text).Explain(Chinese).Length;
        }

        return characters;
    }
}
