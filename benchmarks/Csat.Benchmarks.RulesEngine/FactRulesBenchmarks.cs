using BenchmarkDotNet.Attributes;
using Csat.Domain;
using RulesEngine.Models;

namespace Csat.Benchmarks;

/// <summary>P15: a hundred rules over facts, without a text, by this library and by Microsoft's RulesEngine; and a text of 100 characters with 200 rules. An operation is one case.</summary>
[Compared]
public class FactRulesBenchmarks
{
    private const int Rules = 100;
    private const int Cases = 1_000;
    private const string Workflow = "complaints";

    private readonly Facts[] _facts = new Facts[Cases];
    private readonly ComplaintFacts[] _ours = new ComplaintFacts[Cases];
    private readonly RuleParameter[] _parameters = new RuleParameter[Cases];
    private string[] _texts = [];
    private ComplaintClassifier? _overFacts;
    private ComplaintClassifier? _overText;
    private RulesEngine.RulesEngine? _engine;

    [GlobalSetup]
    public void Setup()
    {
        string[] terms = ComplaintData.Terms(1_000);
        _texts = ComplaintData.Texts(terms, Cases);
        _overText = ComplaintData.Classifier(terms, 200);
        _overFacts = ComplaintRuleSet.Parse(File()).Compile();
        _engine = new RulesEngine.RulesEngine([new Workflow { WorkflowName = Workflow, Rules = [.. Enumerable.Range(0, Rules).Select(Theirs)] }]);
        var random = new SplitMix64(7);
        for (int i = 0; i < Cases; i++)
        {
            _facts[i] = new Facts { Contacts = random.Next(10), Product = $"p{random.Next(7)}", Hours = random.Next(200) };
            _ours[i] = new ComplaintFacts { PreviousContacts = _facts[i].Contacts, Product = _facts[i].Product }.With("hours", FactValue.Of(_facts[i].Hours));
            _parameters[i] = new RuleParameter("facts", _facts[i]);
            int held = Held(_parameters[i]);
            int ours = _overFacts.Classify(string.Empty, _ours[i]).Evidence.Count;
            if (held != ours)
            {
                throw new InvalidOperationException($"Of the rules {held} hold by RulesEngine, {ours} by ours: {_facts[i]}.");
            }
        }
    }

    [Ours]
    [Benchmark(OperationsPerInvoke = Cases)]
    public int OverFacts()
    {
        int held = 0;
        foreach (ComplaintFacts facts in _ours)
        {
            held += _overFacts!.Classify(string.Empty, facts).Evidence.Count;
        }

        return held;
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public int OverText()
    {
        int held = 0;
        foreach (string text in _texts)
        {
            held += _overText!.Classify(text).Evidence.Count;
        }

        return held;
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public int RulesEngineOverFacts()
    {
        int held = 0;
        foreach (RuleParameter parameter in _parameters)
        {
            held += Held(parameter);
        }

        return held;
    }

    private int Held(RuleParameter parameter) =>
        _engine!.ExecuteAllRulesAsync(Workflow, parameter).AsTask().GetAwaiter().GetResult().Count(result => result.IsSuccess);

    private static Rule Theirs(int i) => new()
    {
        RuleName = $"r{i}",
        RuleExpressionType = RuleExpressionType.LambdaExpression,
        Expression = $"facts.Contacts >= {i % 10} && facts.Product == \"p{i % 7}\" && facts.Hours > {i}",
    };

    private static string File() =>
        """{"schemaVersion":1,"id":"facts","version":"1.0.0","locales":["en"],"rules":["""
        + string.Join(',', Enumerable.Range(0, Rules).Select(i =>
            $$$"""{"id":"r{{{i}}}","axis":"cause","code":"attitude","weight":0.6,"when":{"all":[{"fact":{"name":"previousContacts","op":"ge","value":{{{i % 10}}}}},{"fact":{"name":"product","op":"eq","value":"p{{{i % 7}}}"}},{"fact":{"name":"hours","op":"gt","value":{{{i}}}}}]},"examples":{"match":[{"text":"x","facts":{"previousContacts":10,"product":"p{{{i % 7}}}","hours":200}}],"noMatch":["x"]}}"""))
        + "]}";

    public sealed record Facts
    {
        public int Contacts { get; init; }

        public string Product { get; init; } = string.Empty;

        public int Hours { get; init; }
    }
}
