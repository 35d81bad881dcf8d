namespace Csat.Conformance;

/// <summary>What became of one file's cases: passed, failed with a line each, skipped with the reasons counted.</summary>
internal sealed class FileReport(string path)
{
    private readonly List<string> _failures = [];
    private readonly Dictionary<string, int> _skipReasons = [];

    public string Path { get; } = path;

    public int Passed { get; private set; }

    public int Failed => _failures.Count;

    public int Skipped => _skipReasons.Values.Sum();

    public IReadOnlyList<string> Failures => _failures;

    public IReadOnlyDictionary<string, int> SkipReasons => _skipReasons;

    public static FileReport Unreadable(string path, string reason)
    {
        var report = new FileReport(path);
        report.Fail("-", "a readable file of vectors", reason);
        return report;
    }

    public void Add(string id, CaseOutcome outcome)
    {
        switch (outcome)
        {
            case CaseOutcome.Pass:
                Passed++;
                break;
            case CaseOutcome.Fail fail:
                Fail(id, fail.Expected, fail.Got);
                break;
            case CaseOutcome.Skip skip:
                Skip(skip.Reason, 1);
                break;
            default:
                throw new InvalidOperationException($"An outcome of an unknown type: {outcome}.");
        }
    }

    public void Skip(string reason, int count) => _skipReasons[reason] = _skipReasons.GetValueOrDefault(reason) + count;

    private void Fail(string id, string expected, string got) => _failures.Add($"FAIL {Path} {id}: expected {expected}, got {got}");
}

/// <summary>What became of one case.</summary>
internal abstract record CaseOutcome
{
    public sealed record Pass : CaseOutcome;

    public sealed record Fail(string Expected, string Got) : CaseOutcome;

    public sealed record Skip(string Reason) : CaseOutcome;
}
