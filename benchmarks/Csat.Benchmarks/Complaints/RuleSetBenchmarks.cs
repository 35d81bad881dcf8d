using BenchmarkDotNet.Attributes;
using Csat.Domain;

namespace Csat.Benchmarks;

/// <summary>P16: a rule file of 1,000 terms and 200 rules read, its examples tried; validated; compiled. And the bundled telecom rules in both languages.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Gen0", "Gen1", "Gen2", "Alloc Ratio")]
public class RuleSetBenchmarks
{
    private string _file = string.Empty;
    private ComplaintRuleSet? _set;

    [GlobalSetup]
    public void Setup()
    {
        _file = ComplaintData.RuleFile(ComplaintData.Terms(1_000), 200);
        _set = ComplaintRuleSet.Parse(_file);
    }

    [Benchmark]
    public ComplaintRuleSet Load() => ComplaintRuleSet.Parse(_file);

    [Benchmark]
    public int LoadAndValidate() => ComplaintRuleSet.Validate(_file).Count;

    [Benchmark]
    public ComplaintClassifier Compile() => _set!.Compile();

    [Benchmark]
    public ComplaintClassifier BundledTelecom() => ComplaintRuleSets.Telecom().Compile();
}
