namespace Csat.Scoring;

/// <summary>An incentive scheme or its facts can't be used; says everything that is wrong, not only the first thing.</summary>
public sealed class IncentiveFindingsException : ArgumentException
{
    /// <summary>Reports findings.</summary>
    /// <param name="subject">What the findings are about, such as <c>Incentive scheme 'x'</c>.</param>
    /// <param name="parameter">The argument that carries the fault.</param>
    /// <param name="findings">Everything that is wrong.</param>
    public IncentiveFindingsException(string subject, string parameter, IReadOnlyList<IncentiveFinding> findings)
        : base(Text(subject, Throw.IfNull(findings)), parameter) => Findings = findings;

    /// <summary>Everything that is wrong, in the order of the input.</summary>
    public IReadOnlyList<IncentiveFinding> Findings { get; }

    private static string Text(string subject, IReadOnlyList<IncentiveFinding> findings) =>
        $"{subject}: {findings.Count} {(findings.Count == 1 ? "finding" : "findings")}: " + string.Join("; ", findings) + ".";
}
